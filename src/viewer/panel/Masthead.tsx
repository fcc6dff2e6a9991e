import { LanguageSelect, useLanguage } from '../messages/index.ts'
import type { Reading } from '../model/index.ts'
import { ShareButton } from '../share/index.ts'
import { useSurroundings } from '../surroundings/index.ts'

/** The corpus' title and extent, whatever the filter shows of it. */
export function Masthead({ whole }: { readonly whole: Reading }) {
  const { t } = useLanguage()
  const { ownPage } = useSurroundings()
  // Somebody else's page has its own first heading.
  const Heading = ownPage ? 'h1' : 'h2'
  const { corpus } = whole
  const mentions = whole.mentionCount
  const articles = t('summaryArticles', { n: corpus.articles.length })
  const places = [t('summaryPlaces', { n: whole.placeCount }), t('summaryMentions', { n: mentions })]
  const extent = corpus.title ? [articles, ...places] : places
  return (
    <header className="masthead">
      <div className="masthead-head">
        <p className="masthead-name">{t('title')}</p>
        {ownPage && <LanguageSelect />}
      </div>
      <Heading className="masthead-title" dir="auto">
        {corpus.title || articles}
      </Heading>
      <p className="masthead-extent">{extent.join(' · ')}</p>
      <ShareButton title={corpus.title || articles} />
    </header>
  )
}
