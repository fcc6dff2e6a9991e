/** The interface's typeface; the same as `--sans` in the style sheet, since labels are measured before they are laid. */
export const SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'

/** The book face, as `--serif`: waters are set in it, as on maps of old, so that they are told from towns. */
export const SERIF = '"Iowan Old Style", Charter, "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif'

/** How a kind of label is set. Lengths in CSS pixels. */
export interface LabelStyle {
  readonly font: string
  readonly height: number
  /** Added after each letter. */
  readonly spacing: number
  readonly capitals: boolean
}

/** Labels of the corpus' own places; set by `symbols.css` with the same values. */
export const SPOT_LABEL: LabelStyle = { font: `600 12.5px ${SANS}`, height: 17, spacing: 0, capitals: false }
export const CLUSTER_LABEL: LabelStyle = {
  font: `500 11.5px ${SANS}`,
  height: 16,
  spacing: 0,
  capitals: false,
}
export const CLUSTER_COUNT: LabelStyle = { font: `650 12px ${SANS}`, height: 16, spacing: 0, capitals: false }
export const COUNTRY_LABEL: LabelStyle = {
  font: `700 11.5px ${SANS}`,
  height: 17,
  spacing: 1,
  capitals: true,
}
export const REGION_LABEL: LabelStyle = {
  font: `italic 600 12.5px ${SANS}`,
  height: 17,
  spacing: 0.3,
  capitals: false,
}

/** Labels of the base map. */
export const BASE_COUNTRY: LabelStyle = {
  font: `500 10.5px ${SANS}`,
  height: 14,
  spacing: 1.1,
  capitals: true,
}
export const BASE_CITY: LabelStyle = { font: `500 11.5px ${SANS}`, height: 15, spacing: 0, capitals: false }
export const BASE_TOWN: LabelStyle = { font: `400 11px ${SANS}`, height: 14, spacing: 0, capitals: false }
export const BASE_SEA: LabelStyle = {
  font: `italic 400 12px ${SERIF}`,
  height: 15,
  spacing: 0.8,
  capitals: false,
}
export const BASE_RIVER: LabelStyle = {
  font: `italic 400 11px ${SERIF}`,
  height: 13,
  spacing: 0.4,
  capitals: false,
}

/** Scripts whose letters join: a gap between them would tear the word. */
const JOINED = /\p{Script=Arabic}/u

/** The space that a style adds after each letter, in CSS pixels. */
export function spacingOf(text: string, { spacing }: LabelStyle): number {
  return JOINED.test(text) ? 0 : spacing
}

/** A text as a style sets it. */
export function setText(text: string, { capitals }: LabelStyle, language: string): string {
  return capitals ? text.toLocaleUpperCase(language) : text
}
