import { type CSSProperties, memo, useMemo, useState } from 'react'
import { useLanguage } from '../../i18n/index.ts'
import { clusterName, type Side } from '../../scene/layout/layout-labels.ts'
import type { Cluster } from '../../scene/layout/layout-spots.ts'
import { clusterContent } from './cluster-content.ts'
import { type Register, useRegister } from './use-on-map.ts'

/** Places too close to tell apart: how many they are; it opens by moving the map closer. */
export const ClusterButton = memo(function ClusterButton({
  cluster,
  side,
  painted,
  register,
  onOpen,
}: {
  readonly cluster: Cluster
  readonly side: Side | undefined
  /** Whether a canvas shows it: the button then shows itself only when it stands out. */
  readonly painted: boolean
  readonly register: Register
  readonly onOpen: (cluster: Cluster) => void
}) {
  const language = useLanguage()
  const { t, list, number } = language
  const [near, setNear] = useState(false)
  const [come, go] = [() => setNear(true), () => setNear(false)]
  const { id, heads, size: places, r } = cluster
  const size: CSSProperties & { '--r': string; '--target': string } = {
    '--r': `${r}px`,
    '--target': `${2 * r}px`,
  }
  const named = heads.map(({ label }) => label)
  const more = places - named.length
  const names = more > 0 ? t('clusterMore', { names: list(named), n: more }) : list(named)
  const content = useMemo(() => clusterContent(cluster, language), [cluster, language])
  const said = content === undefined ? names : `${names} · ${content}`
  return (
    <button
      type="button"
      className={painted ? 'cluster' : 'cluster gliding'}
      ref={useRegister(register, id)}
      style={size}
      data-side={side ?? 'hidden'}
      aria-label={t('clusterLabel', { n: places, names: said })}
      data-painted={(painted && !near) || undefined}
      onClick={() => onOpen(cluster)}
      onPointerEnter={come}
      onPointerLeave={go}
      onFocus={come}
      onBlur={go}
    >
      {(!painted || near) && (
        <>
          <span className="cluster-count">{number(places)}</span>
          <span className="spot-label cluster-label">{clusterName(cluster)}</span>
          <span className="cluster-names">{said}</span>
        </>
      )}
    </button>
  )
})
