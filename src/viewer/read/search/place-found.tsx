import { useLanguage } from '../../i18n/index.ts'
import { type Entry, kindWord } from '../../model/index.ts'
import { KindIcon } from '../../model/kinds/kind-icon.tsx'

/** A place that was found, and under which name. */
export function PlaceFound({ entry, name }: { readonly entry: Entry; readonly name: string }) {
  const { t, country, list } = useLanguage()
  const { place, group, label, mentions } = entry
  const where = [
    t(kindWord(place)),
    ...(place.country && group !== 'country' ? [country(place.country)] : []),
  ]
  const known = name.toLowerCase() === label.toLowerCase()
  return (
    <span className="search-place">
      <KindIcon group={group} />
      <span>
        <span className="search-name">{label}</span>
        {!known && <span className="search-as"> {t('searchAs', { name })}</span>}
        <span className="search-facts">{list([...where, t('summaryMentions', { n: mentions.length })])}</span>
      </span>
    </span>
  )
}
