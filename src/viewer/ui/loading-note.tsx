import { useLanguage } from '../i18n/index.ts'

/** Shown while the corpus is on its way: the page's own layout, still empty, and one line. */
export function LoadingNote() {
  const { t } = useLanguage()
  return (
    <div className="workspace workspace--waiting">
      <div className="map" />
      <main className="panel">
        <p className="note-line" role="status">
          {t('loading')}
        </p>
      </main>
    </div>
  )
}
