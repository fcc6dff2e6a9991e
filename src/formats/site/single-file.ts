import type { Corpus } from '../../corpus/index.ts'
import { writeCorpus } from '../write/corpus-json.ts'
import { escapeHtml } from './escape-html.ts'
import { writeFallback } from './fallback.ts'

/** The data that a map shows before anybody looks a place up: land coarse and fine, and the names of towns and waters. */
const DATA: Readonly<Record<string, string>> = {
  'world-coarse.json': 'application/json',
  'world-fine.json': 'application/json',
  'waters-coarse.json': 'application/json',
  'waters-fine.json': 'application/json',
  'labels.gazetteer.gz': 'application/gzip',
}

/** What the file may do: run what it holds. Nothing can be fetched. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; connect-src data:; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'"

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
  const bundle = new TextDecoder().decode(await read('wherein.bundle.js'))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(corpus.title ?? 'Wherein')}</title>
<link rel="icon" href="data:,">
<style>html, body, wherein-map { block-size: 100%; margin: 0; }</style>
</head>
<body>
<wherein-map loading="eager"><script type="application/json">${inScript(writeCorpus(corpus))}</script>${writeFallback(corpus)}</wherein-map>
<script>globalThis.WhereinFiles = ${inScript(JSON.stringify(data))}</script>
<script>${bundle.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')}</script>
</body>
</html>
`
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
