import { parseSettings, type Settings } from '../host/settings.ts'

/** The element of `index.html` that holds the settings. */
const ELEMENT = 'wherein-settings'

/**
 * The settings in the page itself, where a publisher writes them once for all:
 *
 *     <script type="application/json" id="wherein-settings">
 *       { "basemap": { "type": "pmtiles", "url": "region.pmtiles", "credit": "© OpenStreetMap" } }
 *     </script>
 *
 * Broken ones are left out, and the console says why: articles must not stay unread for want of a base map.
 */
export function pageSettings(page: Document): Settings {
  const text = page.getElementById(ELEMENT)?.textContent?.trim()
  if (!text) return {}
  const read = parseSettings(text)
  if (read.ok) return read.value
  console.warn(read.error)
  return {}
}
