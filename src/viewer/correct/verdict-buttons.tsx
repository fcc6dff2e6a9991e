import type { Verdict } from '../../corpus/index.ts'
import { useLanguage } from '../i18n/index.ts'
import type { Subject } from './subject.ts'

/** The buttons for a verdict; while the reader looks for another place, a button to go back. */
export function VerdictButtons({
  subject: { found, now, correction, start },
  finding,
  keys = false,
  onVerdict,
  onFind,
  onBack,
  onWithdraw,
}: {
  readonly subject: Subject
  readonly finding: boolean
  /** Whether each verdict has a key. */
  readonly keys?: boolean
  readonly onVerdict: (verdict: Verdict) => void
  readonly onFind: () => void
  readonly onBack: () => void
  readonly onWithdraw: () => void
}) {
  const { t } = useLanguage()
  const shortcut = (letter: string) => (keys ? { 'aria-keyshortcuts': letter } : {})
  const hint = (letter: string) =>
    keys && (
      <span className="key-hint" aria-hidden="true">
        {letter}
      </span>
    )
  if (finding)
    return (
      <button type="button" className="button" onClick={onBack}>
        {t('verdictBack')}
      </button>
    )
  return (
    <div className="why-buttons">
      {now?.place != null && !now.verdict && (
        <button
          type="button"
          className="button"
          onClick={() => onVerdict({ kind: 'accepted' })}
          {...shortcut('A')}
        >
          {t('verdictAccept')} {hint('A')}
        </button>
      )}
      {now && (found || correction?.start !== start) && (
        <button
          type="button"
          className="button"
          onClick={() => onVerdict({ kind: 'rejected' })}
          {...shortcut('R')}
        >
          {t('verdictReject')} {hint('R')}
        </button>
      )}
      <button type="button" className="button" onClick={onFind} {...shortcut('N')}>
        {t('verdictMove')} {hint('N')}
      </button>
      {correction && (
        <button type="button" className="text-button" onClick={onWithdraw}>
          {t('verdictWithdraw')}
        </button>
      )}
    </div>
  )
}
