import { flushSync } from 'react-dom'
import { useLanguage } from '../i18n/index.ts'

/** The button under a shortened list: shows more of it and moves the focus to the first new item. */
export function MoreButton({
  rest,
  step,
  onMore,
}: {
  /** How many are not shown. */
  readonly rest: number
  /** How many are shown with each press. */
  readonly step: number
  readonly onMore: () => void
}) {
  const { t } = useLanguage()
  if (rest <= 0) return null
  return (
    <button
      type="button"
      className="text-button more-button"
      onClick={event => {
        const list = event.currentTarget.previousElementSibling
        const shown = list?.children.length ?? 0
        // The button itself may be gone after this, and the focus with it.
        flushSync(onMore)
        list?.children[shown]?.querySelector<HTMLElement>('button, input')?.focus()
      }}
    >
      {t('more', { n: Math.min(rest, step) })}
    </button>
  )
}
