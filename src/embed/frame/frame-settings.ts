/** What the deployer of a frame page allows, written into its `meta` elements. */
export interface FrameSettings {
  /** Origins that `src` may name besides the page's own. */
  readonly sources: readonly string[]
  /** Origins of pages that may talk with the frame, besides its own. */
  readonly hosts: readonly string[]
}

/** Reads `<meta name="wherein-sources">` and `<meta name="wherein-hosts">`: origins, parted by spaces. */
export function readFrameSettings(page: Document): FrameSettings {
  const list = (name: string) =>
    (page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '')
      .split(/\s+/)
      .filter(text => URL.canParse(text))
      .map(text => new URL(text).origin)
      // Addresses without a host, such as data:, share the origin "null" and could be anybody.
      .filter(origin => origin !== 'null')
  return { sources: list('wherein-sources'), hosts: list('wherein-hosts') }
}

/** The parameters of the frame's address that are attributes of the element. */
export const FRAME_PARAMETERS = [
  'src',
  'place',
  'article',
  'zoom',
  'center',
  'theme',
  'lang',
  'layout',
  'corrections',
] as const
