import { useId } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { kindWord } from '../../model/index.ts'
import { KindIcon } from '../../model/kinds/kind-icon.tsx'
import type { Cluster } from '../../scene/layout/layout-spots.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import { clusterContent } from '../symbols/cluster-content.ts'
import { MapPopup } from './map-popup.tsx'

/** Places listed at most: the list beside the map has all of them. */
const MOST = 200

/** The places of a cluster that no zoom takes apart, as a list to choose from. */
export default function ClusterPopup({
  cluster,
  zoom,
  onOpen,
  onClose,
}: {
  readonly cluster: Cluster
  /** The zoom that the cluster was laid out for. */
  readonly zoom: number
  readonly onOpen: (place: PlaceId) => void
  readonly onClose: () => void
}) {
  const map = useMap()
  const language = useLanguage()
  const { t, number } = language
  const headingId = useId()
  const { x, y, dx, dy, r, size, entries } = cluster
  const heading = clusterContent(cluster, language) ?? t('summaryPlaces', { n: size })
  return (
    <MapPopup
      at={map.unproject([x + dx, y + dy], zoom)}
      lift={r}
      labelledBy={headingId}
      takeFocus
      holdStill={false}
      onClose={onClose}
    >
      <div className="card">
        <div className="card-head">
          <h2 className="card-name" id={headingId}>
            {heading}
          </h2>
          <button type="button" className="icon-button" aria-label={t('popupClose')} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
        <ul className="cluster-list">
          {entries.slice(0, MOST).map(({ id, group, label, place, count }) => (
            <li key={id}>
              <button type="button" className="cluster-item" onClick={() => onOpen(id)}>
                <KindIcon group={group} />
                <bdi>{label}</bdi> <span className="cluster-item-kind">{t(kindWord(place))}</span>{' '}
                <span className="cluster-item-count">{number(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </MapPopup>
  )
}
