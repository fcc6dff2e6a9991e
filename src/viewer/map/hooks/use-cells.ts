import type L from 'leaflet'
import { useEffect, useState } from 'react'

/** From this zoom on the coarse world looks coarse. */
const FINE_FROM = 5

/** Cells that are kept beside those in view, at most: a map that is moved to and fro need not be made anew. */
const KEPT = 24

/** None: the coarse world will do. */
const NONE: readonly string[] = []

/**
 * The cells of the base map that the view needs in its finest detail, as far as it has come near enough; sorted.
 *
 * @param isReady whether there is a coarse map to put them in: before, not even their list is fetched.
 */
export function useCells(map: L.Map, isReady: boolean): readonly string[] {
  const [cells, setCells] = useState(NONE)
  const [isNear, setIsNear] = useState(() => map.getZoom() >= FINE_FROM)

  useEffect(() => {
    let current = true
    const update = async () => {
      const near = map.getZoom() >= FINE_FROM
      setIsNear(near)
      if (!near || !isReady) return
      const bounds = map.getBounds()
      const { cellsIn } = await import('../../scene/atlas/cells/cell-files.ts')
      if (!current) return
      const wanted = cellsIn([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()])
      setCells(held => {
        if (wanted.every(cell => held.includes(cell))) return held
        const all = new Set([...wanted, ...held])
        return [...(all.size > KEPT ? wanted : all)].sort()
      })
    }
    // Without finer parts the coarse map stays.
    const onMove = () => update().catch(() => undefined)
    onMove()
    map.on('moveend resize', onMove)
    return () => {
      current = false
      map.off('moveend resize', onMove)
    }
  }, [map, isReady])

  return isNear ? cells : NONE
}
