import { useLanguage } from '../../i18n/index.ts'
import { type Entry, kindWord } from '../../model/index.ts'
import { KindIcon } from '../../model/kinds/kind-icon.tsx'
import { useHover } from '../../state/hover/use-hover.ts'

/** A place in the list; it opens on the map. */
export function PlaceItem({ entry, onOpen }: { readonly entry: Entry; readonly onOpen: () => void }) {
  const { t, number, country, list } = useLanguage()
  const { place, group, label, mentions } = entry
  const { hovered, ...hovering } = useHover(entry.id)
  const where = [
    t(kindWord(place)),
    ...(place.country && group !== 'country' ? [country(place.country)] : []),
  ]
  return (
    <button
      type="button"
      className="place-item"
      data-place={entry.id}
      data-hovered={hovered || undefined}
      onClick={onOpen}
      {...hovering}
    >
      <KindIcon group={group} />
      <span className="place-item-name">{label}</span>
      <span className="place-item-kind">{list(where)}</span>
      <span className="place-item-count">
        <span aria-hidden="true">{number(mentions.length)}</span>
        <span className="unseen">{t('summaryMentions', { n: mentions.length })}</span>
      </span>
    </button>
  )
}
