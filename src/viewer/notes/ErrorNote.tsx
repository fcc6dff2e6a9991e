import { useLanguage } from '../messages/index.ts'

/** Says why there is nothing to read, and what to do. */
export function ErrorNote({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  const { t } = useLanguage()
  return (
    <main className="note">
      <div role="alert">
        <h1>{t('errorTitle')}</h1>
        <p className="note-detail">{message}</p>
        <p>{t('errorHint')}</p>
      </div>
      <button type="button" className="button" onClick={onRetry}>
        {t('errorRetry')}
      </button>
    </main>
  )
}
