import { useLanguage } from '../i18n/index.ts'

/** In place of a part of the interface that could not be fetched. */
export function PartMissingNote() {
  const { t } = useLanguage()
  return (
    <p className="part-missing" role="alert">
      {t('partMissing')}
    </p>
  )
}
