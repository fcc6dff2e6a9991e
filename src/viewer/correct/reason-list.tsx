import { useLanguage } from '../i18n/index.ts'
import { useWorkspace } from '../state/workspace-state.ts'
import type { Reason } from './reasons.ts'

/** Reasons as sentences, those against told apart by a sign; pointing at one marks the place it rests on. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useLanguage()
  const hover = useWorkspace().hover
  if (reasons.length === 0) return null
  return (
    <ul className="reasons">
      {reasons.map(({ text, place, side }) => (
        <li
          key={text}
          className="reason"
          data-side={side}
          onPointerEnter={() => place && hover.set(place)}
          onPointerLeave={() => hover.set(null)}
        >
          {side === 'against' && <span className="unseen">{t('reasonAgainst')} </span>}
          {text}
        </li>
      ))}
    </ul>
  )
}
