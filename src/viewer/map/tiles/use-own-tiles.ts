import { useCallback, useState } from 'react'
import { useHost } from '../../host/index.ts'
import type { TileSetting } from '../../host/settings/index.ts'

/** The tiles that the publisher set, or null, and a way to do without them. */
export function useOwnTiles(): [tiles: TileSetting | null, giveUp: () => void] {
  const { settings } = useHost()
  const [tiles, setTiles] = useState(settings?.basemap ?? null)
  return [tiles, useCallback(() => setTiles(null), [])]
}
