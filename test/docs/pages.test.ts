import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
const PAGES = FILES.filter(file =>
  /^(README|ARCHITECTURE|CONTRIBUTING|geo\/SOURCES|(docs|examples)\/.*)\.md$/.test(file),
)
const FOLDERS = new Set(FILES.flatMap(file => parentsOf(file)))
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

function parentsOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** The matches of a pattern's first group. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

describe.each(PAGES)('%s', page => {
  const text = readFileSync(page, 'utf8')

  test('links to files that are there', () => {
    const links = all(text, /\]\((?!https?:|#|mailto:)([^)#\s]+)/g)
    const pictures = all(text, /<img src="([^"]+)"/g)
    for (const link of [...links, ...pictures])
      expect(existsSync(normalize(join(dirname(page), link))), link).toBe(true)
  })

  test('names files and folders that are there', () => {
    const named = all(text, /`((?:src|geo|test|docs|examples|seeds)\/[\w./-]*)`/g)
    // The pages for those who change the code name files by their room.
    if (/^[A-Z]+\.md$/.test(page) && page !== 'README.md')
      named.push(...all(text, /`([\w-]+\/[\w./-]+\.(?:tsx?|mjs|json|css))`/g))
    for (const name of named) {
      const path = name.replace(/\/$/, '')
      const known = FOLDERS.has(path) || FILES.some(file => file === path || file.endsWith(`/${path}`))
      expect(known, name).toBe(true)
    }
  })

  test('names commands that there are', () => {
    for (const script of all(text, /\bnpm run (?:--silent )?([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(script)
    for (const path of all(text, /\bnpx (?:tsx|vitest run) ([\w./-]+\.ts)\b/g))
      expect(existsSync(path), path).toBe(true)
  })
})

test('the README fits on a few screens', () => {
  expect(Buffer.byteLength(readFileSync('README.md'))).toBeLessThanOrEqual(9 * 1024)
})

test('the glossary is a screenful', () => {
  expect(readFileSync('docs/glossary.md', 'utf8').split('\n').length).toBeLessThanOrEqual(50)
})
