import type { Verdict } from '../../corpus/index.ts'
import { useLanguage } from '../i18n/index.ts'
import type { Subject } from './subject.ts'

/** The verdicts on a mention; while another place is looked for, the way back. */
export function VerdictButtons({
  subject: { found, now, correction, start },
  finding,
  onVerdict,
  onFind,
  onBack,
  onWithdraw,
}: {
  readonly subject: Subject
  readonly finding: boolean
  readonly onVerdict: (verdict: Verdict) => void
  readonly onFind: () => void
  readonly onBack: () => void
  readonly onWithdraw: () => void
}) {
  const { t } = useLanguage()
  if (finding)
    return (
      <button type="button" className="button" onClick={onBack}>
        {t('verdictBack')}
      </button>
    )
  return (
    <div className="why-buttons">
      {now?.place != null && !now.verdict && (
        <button type="button" className="button" onClick={() => onVerdict({ kind: 'accepted' })}>
          {t('verdictAccept')}
        </button>
      )}
      {now && (found || correction?.start !== start) && (
        <button type="button" className="button" onClick={() => onVerdict({ kind: 'rejected' })}>
          {t('verdictReject')}
        </button>
      )}
      <button type="button" className="button" onClick={onFind}>
        {t('verdictMove')}
      </button>
      {correction && (
        <button type="button" className="text-button" onClick={onWithdraw}>
          {t('verdictWithdraw')}
        </button>
      )}
    </div>
  )
}
