import { useLanguage } from '../messages/index.ts'
import type { Reading } from '../model/index.ts'

/** The corpus' title and extent. */
export function Masthead({ reading: { corpus, entries } }: { readonly reading: Reading }) {
  const { t } = useLanguage()
  const mentions = entries.reduce((sum, { mentions }) => sum + mentions.length, 0)
  const extent = [
    t('summaryArticles', { n: corpus.articles.length }),
    t('summaryPlaces', { n: entries.length }),
    t('summaryMentions', { n: mentions }),
  ]
  return (
    <header className="masthead">
      <p className="masthead-name">{t('title')}</p>
      <h1 className="masthead-title" dir="auto">
        {corpus.title ?? t('corpusUntitled', { n: corpus.articles.length })}
      </h1>
      <p className="masthead-extent">{extent.join(' · ')}</p>
    </header>
  )
}
