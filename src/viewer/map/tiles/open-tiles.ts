import L from 'leaflet'
import type { TileSetting } from '../../host/settings.ts'

/** Makes the layer of somebody's own tiles. PMTiles bring their reader along only when they are asked for. */
export async function openTiles(
  { type, url, maxZoom }: TileSetting,
  { dark, language }: { readonly dark: boolean; readonly language: string },
): Promise<L.Layer> {
  if (type === 'raster') return L.tileLayer(url, { ...(maxZoom !== undefined && { maxNativeZoom: maxZoom }) })
  // Both libraries were written for Leaflet in a script tag and look for it there.
  Object.assign(globalThis, { L })
  const address = new URL(url, document.baseURI).href
  const { leafletRasterLayer, PMTiles, TileType } = await import('pmtiles')
  const archive = new PMTiles(address)
  const { tileType, maxZoom: deepest } = await archive.getHeader()
  if (tileType !== TileType.Mvt) return leafletRasterLayer(archive, { maxNativeZoom: maxZoom ?? deepest })
  const { leafletLayer } = await import('protomaps-leaflet')
  const layer: unknown = leafletLayer({
    url: address,
    flavor: dark ? 'dark' : 'light',
    lang: language,
    maxDataZoom: maxZoom ?? deepest,
  })
  if (layer instanceof L.Layer) return layer
  throw new Error('protomaps-leaflet made something that is no layer of Leaflet.')
}
