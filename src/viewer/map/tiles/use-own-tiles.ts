import { useCallback, useState } from 'react'
import type { TileSetting } from '../../host/settings.ts'
import { useHost } from '../../host/use-host.ts'

/** The tiles that the publisher set, or null, and a way to do without them. */
export function useOwnTiles(): [tiles: TileSetting | null, giveUp: () => void] {
  const { settings } = useHost()
  const [tiles, setTiles] = useState(settings?.basemap ?? null)
  return [tiles, useCallback(() => setTiles(null), [])]
}
