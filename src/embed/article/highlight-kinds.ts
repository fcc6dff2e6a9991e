/**
 * How names are shown in the host's text: all of them, those of the place under the pointer, and the one that
 * was chosen. Names in the registry of CSS highlights are shared by all maps of a page.
 */
export const KINDS = ['place', 'marked', 'shown'] as const

/** One way to show a name. */
export type HighlightKind = (typeof KINDS)[number]

/** The highlights of one map. */
export interface Highlights {
  show(kind: HighlightKind, ranges: readonly Range[]): void
  close(): void
}
