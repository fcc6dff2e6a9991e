/**
 * How long a folder of mixed files takes from files to annotations, as the built command line does it:
 * `npm run bench:files [-- COUNT]`. The files are made from the seed articles, so that they can be made anywhere.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const count = Number(process.argv[2] ?? 10_000)
const paragraphs = ['001_e381b43fcb56655b.txt', '003_fb102dee3dad5313.txt']
  .flatMap(name => readFileSync(join(ROOT, 'seeds', name), 'utf8').split('\n'))
  .filter(line => line.length > 80)

/** A linear congruential generator (Numerical Recipes): the same files each time. */
let seed = 1
const pick = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return paragraphs[seed % paragraphs.length] ?? ''
}

const folder = mkdtempSync(join(tmpdir(), 'wherein-bench-'))
let bytes = 0
for (let i = 0; i < count; i++) {
  const own = Array.from({ length: 10 }, pick)
  const text = own.join('\n\n')
  const [ending, content] = [
    ['.txt', text],
    [
      '.html',
      `<!doctype html><html lang="en"><head><title>T</title></head><body><nav><a href="/">x</a></nav><article><h1>Head</h1>${own.map(each => `<p>${each}</p>`).join('')}</article></body></html>`,
    ],
    ['.md', `---\ntitle: T\n---\n# Head\n\n${text}`],
    ['.json', JSON.stringify({ title: 'T', body: text })],
    ['.csv', `title,body\nT,"${text.replaceAll('"', '""')}"\n`],
  ][i % 5] ?? ['.txt', text]
  const below = join(folder, String(i % 50))
  mkdirSync(below, { recursive: true })
  const path = join(below, `${i}${ending}`)
  writeFileSync(path, content ?? '')
  bytes += statSync(path).size
}

let before = ''
for (const threads of new Set([1, availableParallelism()])) {
  const began = performance.now()
  const out = execFileSync(
    process.execPath,
    [join(ROOT, 'dist/cli/main.js'), 'annotate', folder, '--threads', String(threads)],
    { maxBuffer: 2 ** 30, encoding: 'utf8' },
  )
  const seconds = (performance.now() - began) / 1000
  console.log(
    `${count} files, ${(bytes / 1e6).toFixed(0)} MB, ${threads} threads: ${seconds.toFixed(1)} s${before !== '' && before !== out ? ', and OTHER BYTES' : ''}`,
  )
  before = out
}
rmSync(folder, { recursive: true })
