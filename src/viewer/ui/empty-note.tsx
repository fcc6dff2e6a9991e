import { useLanguage } from '../i18n/index.ts'

/** Shown in the panel where a corpus has no articles: what to do about it. */
export function EmptyNote() {
  const { t } = useLanguage()
  return (
    <div className="empty">
      <p className="masthead-name">{t('title')}</p>
      <h1>{t('emptyTitle')}</h1>
      <p>{t('emptyHint')}</p>
      <pre className="command">npm start -- path/to/folder</pre>
    </div>
  )
}
