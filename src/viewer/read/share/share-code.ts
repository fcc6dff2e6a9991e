import { formatAddress, parseAddress, START } from '../../state/index.ts'

/** The kinds of code to copy: an address, the element for pages of this site, or a frame for any page. */
export type ShareKind = 'link' | 'element' | 'frame'

/** A reader's choices in the share dialog. */
export interface ShareChoice {
  readonly kind: ShareKind
  /** In pixels; null is the width of the column. A narrower column is never left. */
  readonly width: number | null
  /** In pixels. */
  readonly height: number
  readonly theme: 'auto' | 'light' | 'dark'
  /** Whether the place, the article and the map's position go along. */
  readonly keepOpen: boolean
  readonly keepFilters: boolean
}

/** Where the page lies and what it shows. */
export interface ShareSource {
  /** The address of the page, with its query string. */
  readonly page: string
  readonly title: string
}

/** The code to copy for a choice. */
export function shareCode(source: ShareSource, choice: ShareChoice): string {
  const { page, title } = source
  if (choice.kind === 'link') {
    const { origin, pathname } = new URL(page)
    return `${origin}${pathname}${sharedSearch(page, choice)}`
  }
  const height = `${choice.height}`
  if (choice.kind === 'frame') {
    const frame = tag('iframe', {
      'data-wherein': '',
      src: frameAddress(source, choice),
      title,
      width: choice.width === null ? '100%' : `${choice.width}`,
      height,
      loading: 'lazy',
      allowfullscreen: '',
      style: choice.width === null ? 'border:0' : 'border:0;max-width:100%',
    })
    // Gives the frame its height; where an editor takes the line away the frame keeps the one it states.
    return `${frame}\n${tag('script', { src: new URL('host.js', page).href, async: '' })}`
  }
  const script = tag('script', { type: 'module', src: new URL('wherein.js', page).href })
  const view = viewOf(page, choice)
  const map = tag('wherein-map', {
    src: new URL(corpusOf(page), page).pathname,
    ...(view === '' ? {} : { view }),
    ...(choice.theme === 'auto' ? {} : { theme: choice.theme }),
    style: `block-size:${height}px${choice.width === null ? '' : `;inline-size:${choice.width}px;max-inline-size:100%`}`,
  })
  return `${script}\n${map}`
}

/** The address of the frame page for a choice: what the frame's code holds, and what the preview shows. */
export function frameAddress({ page }: ShareSource, choice: ShareChoice): string {
  const query = new URLSearchParams(viewOf(page, choice))
  query.delete('src')
  const frame = new URL('embed.html', page)
  frame.searchParams.set('src', new URL(corpusOf(page), page).pathname)
  if (choice.theme !== 'auto') frame.searchParams.set('theme', choice.theme)
  for (const [name, value] of query) frame.searchParams.append(name, value)
  return frame.href
}

function corpusOf(page: string): string {
  return new URL(page).searchParams.get('src') ?? 'corpus.json'
}

/** The view that goes along, without the parameters that are no part of it. */
function viewOf(page: string, choice: ShareChoice): string {
  const query = new URLSearchParams(sharedSearch(page, choice))
  query.delete('src')
  return query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')
}

function sharedSearch(page: string, { keepOpen, keepFilters }: ShareChoice): string {
  const { search } = new URL(page)
  const view = parseAddress(search)
  const open = keepOpen ? view : { ...START, filter: view.filter }
  return formatAddress({ ...open, filter: keepFilters ? view.filter : START.filter }, search)
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? key : `${key}="${quote(value)}"`,
  )
  return `<${[name, ...written].join(' ')}></${name}>`
}

function quote(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
