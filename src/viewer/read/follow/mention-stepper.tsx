import { useMemo } from 'react'
import { useLanguage } from '../../i18n/index.ts'
import type { Entry } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { StepIcon } from '../../ui/icons.tsx'
import { type Stop, stopsAround } from './stops.ts'

/** “4 of 37”, with the ways to the mention before and after it through all articles. */
export function MentionStepper({
  entry,
  at,
  onGo,
}: {
  readonly entry: Entry
  /** The mention that the article panel marks, if any. */
  readonly at: Stop | null
  readonly onGo: (article: string, start: number) => void
}) {
  const corpusView = useCorpusView()
  const { t } = useLanguage()
  const announce = useAnnounce()
  const { articles } = corpusView.corpus
  const order = useMemo(() => new Map(articles.map(({ id }, index) => [id, index])), [articles])
  const { mentions, label: name } = entry
  const { index, previous, next } = stopsAround(mentions, at, order)
  const go = ({ article, start }: Stop) => {
    onGo(article, start)
    const n = mentions.findIndex(mention => mention.article === article && mention.start === start)
    announce(t('stepAnnounced', { name, n: n + 1, total: mentions.length }))
  }
  return (
    // Focus stays here when the text scrolls to the mention, so that the next press goes on.
    <fieldset className="stepper" aria-label={t('stepLabel', { name })} data-holds-focus>
      <button
        type="button"
        className="icon-button"
        aria-label={t('stepPrevious')}
        onClick={() => go(previous)}
      >
        <StepIcon direction="back" />
      </button>
      <span className="stepper-count">
        {index >= 0 && t('stepCount', { n: index + 1, total: mentions.length })}
      </span>
      <button type="button" className="icon-button" aria-label={t('stepNext')} onClick={() => go(next)}>
        <StepIcon direction="on" />
      </button>
    </fieldset>
  )
}
