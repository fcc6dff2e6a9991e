import type { KindGroup } from '../../../corpus/index.ts'
import type { Language, MessageKey } from '../../i18n/index.ts'
import type { Cluster } from '../../scene/layout/layout-spots.ts'

const WORDS: Record<KindGroup, MessageKey> = {
  town: 'clusterTown',
  capital: 'clusterTown',
  region: 'clusterRegion',
  country: 'clusterCountry',
  water: 'clusterWater',
  site: 'clusterSite',
}

/** With more places than this a cluster is told by its number alone. */
const MOST = 400

/** What a cluster holds, in words: “12 towns and 3 regions in Kenya”; undefined where it holds too many to look through. */
export function clusterContent(cluster: Cluster, { t, list, country }: Language): string | undefined {
  if (cluster.size > MOST) return undefined
  const { entries } = cluster
  const counts = new Map<MessageKey, number>()
  for (const { group } of entries) counts.set(WORDS[group], (counts.get(WORDS[group]) ?? 0) + 1)
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([word, n]) => t(word, { n }))
  const what = list(parts)
  const code = entries[0]!.place.country
  const isOne = code !== undefined && entries.every(({ place }) => place.country === code)
  return isOne ? t('clusterIn', { what, country: country(code) }) : what
}
