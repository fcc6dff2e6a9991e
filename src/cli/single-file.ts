import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corpus } from '../corpus/index.ts'
import { writeCorpus } from '../formats/index.ts'
import { builtElement } from './built-viewer.ts'
import { escapeHtml } from './escape-html.ts'
import { writeFallback } from './fallback.ts'
import { type CorpusOptions, makeCorpus } from './make-corpus.ts'
import { writeWhole } from './output/write-whole.ts'
import { printLines } from './print.ts'
import { Problem } from './problem.ts'

/** Options of `wherein build --single-file`. */
export interface SingleFileOptions {
  /** The file to write. */
  readonly out: string
  readonly corpus?: CorpusOptions
}

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

/** Writes a map of a path's articles as one HTML file that opens from a disk, from a mail or in a sandbox, without a request. */
export async function buildSingleFile(
  paths: readonly string[],
  { out, corpus: options }: SingleFileOptions,
): Promise<void> {
  if (!/\.html?$/i.test(out)) throw new Problem(`--single-file writes one .html file; --out is "${out}".`)
  const element = builtElement()
  const corpus = await makeCorpus(paths, options)
  const page = await singleFile(corpus, element)
  await writeWhole(out, page)
  await printLines(`The map is in ${out}; it opens from anywhere, without a server.\n`)
}

/**
 * The text of the file.
 *
 * @param element folder of the built element.
 */
async function singleFile(corpus: Corpus, element: string): Promise<string> {
  const files = await readdir(join(element, 'assets'))
  const data: Record<string, string> = {}
  for (const [name, type] of Object.entries(DATA)) {
    const [stem, ending] = [name.replace(/\.\w+$/, ''), name.slice(name.lastIndexOf('.'))]
    const file = files.find(file => file.startsWith(`${stem}-`) && file.endsWith(ending))
    if (!file) throw new Problem('The element is not built whole; run "npm run build" first.')
    const content = await readFile(join(element, 'assets', file))
    data[name] =
      type === 'application/json'
        ? `data:${type},${encodeURIComponent(content.toString('utf8')).replaceAll('%2C', ',').replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%3A', ':').replaceAll('%7B', '{').replaceAll('%7D', '}')}`
        : `data:${type};base64,${content.toString('base64')}`
  }
  const bundle = await readFile(join(element, 'wherein.bundle.js'), 'utf8')
  const title = escapeHtml(corpus.title ?? 'Wherein')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
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

/** JSON as it may stand inside a script element. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
