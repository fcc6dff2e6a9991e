import type { Layout, Theme } from '../types.ts'

/** The attributes that `<wherein-map>` reads, besides `loading`. */
export const ATTRIBUTES = [
  'src',
  'sources',
  'for',
  'place',
  'article',
  'view',
  'zoom',
  'center',
  'theme',
  'lang',
  'layout',
  'interactive',
  'corrections',
  'gazetteer',
  'exclude',
] as const

/** One of {@link ATTRIBUTES}. */
export type Attribute = (typeof ATTRIBUTES)[number]

/** Whether a changed attribute is one of {@link ATTRIBUTES}. */
export function isAttribute(name: string): name is Attribute {
  return ATTRIBUTES.some(known => known === name)
}

const LAYOUTS: readonly Layout[] = ['auto', 'map', 'beside', 'below']
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

/** The layout an attribute asks for; what is none counts as `auto`, as HTML does with its own. */
export function layoutOf(text: string | null): Layout {
  return LAYOUTS.find(layout => layout === text?.trim().toLowerCase()) ?? 'auto'
}

/** The theme an attribute asks for, likewise. */
export function themeOf(text: string | null): Theme {
  return THEMES.find(theme => theme === text?.trim().toLowerCase()) ?? 'auto'
}

/** A number that an attribute gives, or null. */
export function numberOf(text: string | null): number | null {
  return text === null || text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text)
}

/** Latitude and longitude in degrees WGS84 from `40.4, 47.8`, or null. */
export function centerOf(text: string | null): { readonly lat: number; readonly lon: number } | null {
  const parts = text?.split(',').map(part => numberOf(part)) ?? []
  const [lat, lon] = parts
  if (parts.length !== 2 || lat == null || lon == null || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return null
  return { lat, lon }
}

/** Whether readers may correct what was found: the attribute is there and is not `corrections="false"`. */
export function isCorrectable(text: string | null): boolean {
  return text !== null && text.trim().toLowerCase() !== 'false'
}

/** Whether the map takes pointer and focus: everything but `interactive="false"`. */
export function isInteractive(text: string | null): boolean {
  return text?.trim().toLowerCase() !== 'false'
}
