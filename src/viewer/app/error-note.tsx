import { useLanguage } from '../i18n/index.ts'
import type { Problem } from './load/index.ts'

/** Says why there is nothing to read, and what to do. */
export function ErrorNote({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) {
  const { t } = useLanguage()
  return (
    <main className="note">
      <div role="alert">
        <h1>{t('errorTitle')}</h1>
        <p className="note-detail">{t(problem.key, problem.values)}</p>
        <p>{t('errorHint')}</p>
      </div>
      <button type="button" className="button" onClick={onRetry}>
        {t('errorRetry')}
      </button>
    </main>
  )
}
