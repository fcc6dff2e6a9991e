import { failure, type Result, show, success } from '../../formats/index.ts'

/** A base map of the reader's or publisher's own, in place of the one that is drawn here. */
export interface TileSetting {
  /** `raster`: pictures at an address with `{z}`, `{x}` and `{y}`. `pmtiles`: one archive of pictures or vectors. */
  readonly type: 'raster' | 'pmtiles'
  /** Absolute, or relative to the page. */
  readonly url: string
  /** Whom to credit, as plain text. */
  readonly credit: string
  /** The closest zoom that the tiles have; from there on they are enlarged. */
  readonly maxZoom?: number
}

/** A publisher's settings for the whole page. */
export interface Settings {
  readonly basemap?: TileSetting
  /**
   * Whose land disputed land is shown as: `held` for whoever holds it, or an ISO 3166-1 alpha-2 code for the view of that
   * country. Without one it takes no country's tint.
   */
  readonly worldview?: string
}

/** Reads settings from JSON; the error is one sentence with what was expected and what came. */
export function parseSettings(text: string): Result<Settings> {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    return failure(`The settings are no JSON: ${error instanceof Error ? error.message : error}`)
  }
  if (!isObject(given)) return failure(`The settings should be an object and are ${show(given)}.`)
  const { basemap, worldview } = given
  const tiles = basemap === undefined || basemap === null ? success(undefined) : readTiles(basemap)
  if (!tiles.ok) return tiles
  if (worldview !== undefined && !(typeof worldview === 'string' && /^(held|[A-Z]{2})$/.test(worldview)))
    return failure(
      `"worldview" should be "held" or the two capital letters of a country and is ${show(worldview)}.`,
    )
  return success({
    ...(tiles.value && { basemap: tiles.value }),
    ...(typeof worldview === 'string' && { worldview }),
  })
}

function readTiles(given: unknown): Result<TileSetting> {
  if (!isObject(given)) return failure(`"basemap" should be an object and is ${show(given)}.`)
  const { type, url, credit, maxZoom } = given
  if (type !== 'raster' && type !== 'pmtiles')
    return failure(`"basemap.type" should be "raster" or "pmtiles" and is ${show(type)}.`)
  if (typeof url !== 'string' || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(url) || url === '')
    return failure(`"basemap.url" should be an address (https, or relative) and is ${show(url)}.`)
  if (type === 'raster' && !['{z}', '{x}', '{y}'].every(part => url.includes(part)))
    return failure(`"basemap.url" of raster tiles should contain {z}, {x} and {y} and is ${show(url)}.`)
  if (typeof credit !== 'string' || credit.trim() === '')
    return failure('"basemap.credit" should say whom to credit for the tiles and is missing.')
  if (maxZoom !== undefined && !(typeof maxZoom === 'number' && maxZoom >= 0 && maxZoom <= 30))
    return failure(`"basemap.maxZoom" should be a zoom from 0 to 30 and is ${show(maxZoom)}.`)
  return success({ type, url, credit, ...(maxZoom === undefined ? {} : { maxZoom }) })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
