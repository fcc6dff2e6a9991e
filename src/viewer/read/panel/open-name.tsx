import { useLanguage } from '../../i18n/index.ts'
import { useWhy } from '../../state/checking/use-checking.ts'

/** A name in the text that could be a place, though none is likely enough: a person can say which. */
export function OpenName({
  text,
  start,
  article,
  shown,
}: {
  readonly text: string
  readonly start: number
  readonly article: string
  /** Whether this is the mention that was asked for. */
  readonly shown: boolean
}) {
  const { t } = useLanguage()
  const why = useWhy()
  return (
    <button
      type="button"
      className="name name--open"
      data-at={start}
      aria-current={shown ? 'location' : undefined}
      aria-label={t('nameUnresolved', { phrase: text })}
      onClick={() => why.show(article, start)}
    >
      {text}
    </button>
  )
}
