import { useLanguage } from '../../messages/index.ts'

/** Whose data the map shows, and a word on its borders. */
export function Credits({ credit }: { readonly credit: string }) {
  const { t } = useLanguage()
  return (
    <aside className="credits" aria-label={t('creditLabel')}>
      {credit && <span>{credit}</span>} <span>{t('creditBorders')}</span> <span>{t('creditMap')}</span>
    </aside>
  )
}
