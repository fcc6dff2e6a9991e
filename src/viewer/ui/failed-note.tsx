import { type MessageKey, useLanguage } from '../i18n/index.ts'

/** Says what has failed, with the way to try again beside it. */
export function FailedNote({
  message,
  onRetry,
}: {
  readonly message: MessageKey
  readonly onRetry: () => void
}) {
  const { t } = useLanguage()
  return (
    <p className="part-missing" role="alert">
      {t(message)}{' '}
      <button type="button" className="text-button" onClick={onRetry}>
        {t('errorRetry')}
      </button>
    </p>
  )
}
