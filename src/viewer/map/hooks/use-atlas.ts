import type L from 'leaflet'
import { useCallback, useEffect, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import { type Atlas, EMPTY_ATLAS } from '../../scene/atlas/index.ts'
import { useCells } from './use-cells.ts'

/** The land under the places, as far as it could be had. */
export interface Ground {
  /** Null at first; empty where none could be loaded. */
  readonly atlas: Atlas | null
  /** The cells of the base map that the view needs in their finest detail. */
  readonly cells: readonly string[]
  /** Loads once more what could not be loaded; null where nothing is missing. */
  readonly retry: (() => void) | null
}

/** None: the coarse world. */
const NONE: readonly string[] = []

/** An atlas, and the cells that are fine in it. */
interface Loaded {
  readonly atlas: Atlas
  readonly cells: readonly string[]
}

/** The atlas that suits the map's view, or the best there is while that loads or where it cannot be had. */
export function useAtlas(map: L.Map): Ground {
  const { loadAtlas } = useHost()
  const [coarse, setCoarse] = useState<Atlas | null>(null)
  const [fine, setFine] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState<readonly string[] | null>(null)
  const cells = useCells(map, coarse !== null)

  // The coarse atlas comes first even where a finer one is wanted, which needs it too.
  const wanted = coarse ? cells : NONE
  const isMissing = coarse ? wanted.length > 0 && fine?.cells !== wanted : true
  const hasFailed = failed === wanted
  useEffect(() => {
    if (!isMissing || hasFailed) return
    let current = true
    loadAtlas(wanted).then(
      atlas => {
        if (!current) return
        if (wanted.length === 0) setCoarse(atlas)
        else setFine({ atlas, cells: wanted })
      },
      // Without a base map places, lists and texts still work; the console says what is amiss.
      error => {
        console.warn(`The base map could not be loaded: ${error.message}`)
        if (current) setFailed(wanted)
      },
    )
    return () => {
      current = false
    }
  }, [isMissing, hasFailed, wanted, loadAtlas])

  const retry = useCallback(() => setFailed(null), [])
  const atlas = (cells.length > 0 ? fine?.atlas : null) ?? coarse ?? (hasFailed ? EMPTY_ATLAS : null)
  return { atlas, cells, retry: hasFailed && isMissing ? retry : null }
}
