import type { Corpus } from '../../corpus/index.ts'
import { writeCorpus } from '../write/corpus-json.ts'
import { escapeHtml } from './escape-html.ts'
import { writeFallback } from './fallback.ts'
import { policyTag, singleFilePolicy } from './page-policy.ts'

/** The data that every map shows before anybody looks a place up: coarse land and waters, and the names of towns and waters. */
const DATA: Readonly<Record<string, string>> = {
  'world-coarse.json': 'application/json',
  'waters-coarse.json': 'application/json',
  'towns.gazetteer.gz': 'application/gzip',
  'labels.gazetteer.gz': 'application/gzip',
}

/** The page's own style. */
const STYLE = 'html, body, wherein-map { block-size: 100%; margin: 0; }'

/** Width and height of the cells that the fine base map comes in, in degrees: `geo/compile/map/split-world.ts`. */
const CELL = [12, 10] as const

/** The built element, however it is reached. */
export interface BuiltElement {
  /** Paths of its files, such as `assets/world-coarse-1a2b3c4d.json`. */
  readonly files: readonly string[]
  readonly read: (file: string) => Promise<Uint8Array>
}

/**
 * A map as one HTML file that opens from a disk, from a mail or in a sandbox, without a request.
 *
 * @throws Error (rejects) where the element is not built whole.
 */
export async function writeSingleFile(corpus: Corpus, { files, read }: BuiltElement): Promise<string> {
  const data: Record<string, string> = {}
  for (const [name, type] of Object.entries(DATA)) {
    const [stem, ending] = [name.replace(/\.\w+$/, ''), name.slice(name.lastIndexOf('.'))]
    const file = files.find(file => file.startsWith(`assets/${stem}-`) && file.endsWith(ending))
    if (!file) throw new Error(`${name} is not among the files of the element.`)
    data[name] = dataAddress(type, await read(file))
  }
  const near = cellsNear(corpus)
  for (const file of files) {
    const [, cell] = /^assets\/(cell-\d+-\d+)-[^/]+\.json$/.exec(file) ?? []
    if (cell && near.has(cell)) data[`${cell}.json`] = dataAddress('application/json', await read(file))
  }
  const bundle = new TextDecoder().decode(await read('wherein.bundle.js'))
  const scripts = [
    `globalThis.WhereinFiles = ${inScript(JSON.stringify(data))}`,
    bundle.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--'),
    // As a browser reads them: it hashes what it has made of line ends.
  ].map(code => code.replaceAll(/\r\n?/g, '\n'))
  const { names, nonce } = await namesOf([...scripts, STYLE])
  const policy = singleFilePolicy(names.slice(0, scripts.length), names.slice(scripts.length))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policyTag(policy)}
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(corpus.title ?? 'Wherein')}</title>
<link rel="icon" href="data:,">
<style${nonce}>${STYLE}</style>
</head>
<body>
<wherein-map loading="eager"><script type="application/json">${inScript(writeCorpus(corpus))}</script>${writeFallback(corpus)}</wherein-map>
${scripts.map(code => `<script${nonce}>${code}</script>`).join('\n')}
</body>
</html>
`
}

/**
 * The names by which a policy lists scripts and styles: their hashes (CSP 3, section 6.7.3). Browsers hash for pages from
 * https or this machine alone; elsewhere one random word stands for all, which data that was there before cannot know.
 */
async function namesOf(texts: readonly string[]): Promise<{ names: string[]; nonce: string }> {
  if (!('subtle' in crypto) || !crypto.subtle) {
    const word = base64(crypto.getRandomValues(new Uint8Array(18)))
    return { names: texts.map(() => `nonce-${word}`), nonce: ` nonce="${word}"` }
  }
  const names = texts.map(async text => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return `sha256-${base64(new Uint8Array(hash))}`
  })
  return { names: await Promise.all(names), nonce: '' }
}

/** The cells of the base map round the places of a corpus: elsewhere its map stays coarse. */
function cellsNear({ places }: Corpus): ReadonlySet<string> {
  const near = new Set<string>()
  for (const { lat, lon } of Object.values(places)) {
    const [column, row] = [Math.floor((lon + 180) / CELL[0]), Math.floor((lat + 90) / CELL[1])]
    for (const aside of [-1, 0, 1])
      for (const above of [-1, 0, 1]) near.add(`cell-${(column + aside + 30) % 30}-${row + above}`)
  }
  return near
}

function dataAddress(type: string, content: Uint8Array): string {
  if (type !== 'application/json') return `data:${type};base64,${base64(content)}`
  const text = encodeURIComponent(new TextDecoder().decode(content))
  return `data:${type},${text
    .replaceAll('%2C', ',')
    .replaceAll('%5B', '[')
    .replaceAll('%5D', ']')
    .replaceAll('%3A', ':')
    .replaceAll('%7B', '{')
    .replaceAll('%7D', '}')}`
}

function base64(bytes: Uint8Array): string {
  let text = ''
  // In pieces: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

/** JSON as it may stand inside a script element. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
