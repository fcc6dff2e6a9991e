import { useLanguage } from '../../i18n/index.ts'
import type { Entry } from '../../model/index.ts'
import { NameShares, ShareBar } from '../compare/name-shares.tsx'
import { sharesOf } from '../compare/tints.ts'

/** How often each name of a place is used: one bar overall, and one a publisher when opened. */
export function CardShares({ entry }: { readonly entry: Entry }) {
  const { t } = useLanguage()
  const { names, mentions } = entry
  if (names.length < 2) return null
  return (
    <details className="card-shares">
      <summary>
        <span className="card-shares-title">{t('compareNames')}</span>
        <span className="shares">
          <ShareBar shares={sharesOf(names, names)} total={mentions.length} />
        </span>
      </summary>
      <NameShares entry={entry} />
    </details>
  )
}
