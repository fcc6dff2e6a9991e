import { useLanguage } from '../i18n/index.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'

/** Says that corrections will not be there at the next visit, wherever one can be made, and tries again when asked. */
export function NotKeptNote() {
  const { t } = useLanguage()
  const { list, kept, keep } = useCorrections()
  if (list.length === 0 || kept) return null
  return (
    <p className="corrections-note" role="status">
      {t('correctionsNotKept')}{' '}
      <button type="button" className="text-button" onClick={keep}>
        {t('correctionsKeep')}
      </button>
    </p>
  )
}
