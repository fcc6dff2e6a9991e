import { expect, test } from 'vitest'
import { readFile } from '../../src/formats/index.ts'
import { htmlDepth } from '../../src/formats/read/dom.ts'
import { unlikeMarkdown } from '../../src/formats/read/markdown-shape.ts'

async function read(name: string, text: string) {
  const texts: string[] = []
  const problems: string[] = []
  for await (const each of readFile({ name, bytes: new TextEncoder().encode(text) }, {}))
    if (each.ok) texts.push(each.article.text)
    else problems.push(each.problem.message)
  return { texts, problems }
}

const SHAPES: Readonly<Record<string, string>> = {
  'stars around a word': `${'*'.repeat(60_000)}Baku${'*'.repeat(60_000)}`,
  'quotes in quotes': `${'> '.repeat(50_000)}Baku`,
  'lists in lists on a line': `${'- '.repeat(3000)}Baku`,
  'lists in lists': `${Array.from({ length: 1000 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n')}\nBaku`,
  'links without an end': `${'[a]('.repeat(30_000)}Baku`,
  definitions: `${'[a]: b\n\n'.repeat(20_000)}Baku`,
  'a paragraph of a hundred thousand lines': `${'a\n'.repeat(100_000)}Baku`,
}

test.each(Object.entries(SHAPES))('Markdown that nobody wrote is read as plain text: %s', async (_, text) => {
  const { texts, problems } = await read('a.md', text)
  expect(texts).toEqual([text])
  expect(problems).toEqual([expect.stringMatching(/^a\.md has .+; it was read as plain text\.$/)])
})

test('Markdown that somebody wrote is Markdown', () => {
  const list = '- one\n  - two\n    1. three\n       > four\n'
  const rule = `${'-'.repeat(120)}\n${'='.repeat(120)}\n`
  const code = `\`\`\`\n${'x = a[b][c] * d\n'.repeat(200)}\`\`\`\n`
  const links = 'See [a](https://a.example), *b* and __c__.\n\n'.repeat(5000)
  expect(unlikeMarkdown(list + rule + code + links)).toBeUndefined()
})

test('pages nested deeper than any page are refused before they are parsed', async () => {
  for (const page of [
    '<div>'.repeat(100_000),
    '<b><i>'.repeat(50_000),
    `<!-- --><section>${'<q>'.repeat(600)}`,
  ]) {
    const { texts, problems } = await read('a.html', `<html><body>${page}Baku`)
    expect(texts).toEqual([])
    expect(problems).toEqual([expect.stringMatching(/nested more than 500 deep/)])
  }
})

test('depth is what is open at once, and not what comments, scripts and list items look like', () => {
  expect(htmlDepth('<div></div>'.repeat(10_000))).toBe(1)
  expect(htmlDepth(`<ul>${'<li><p>a<br>'.repeat(10_000)}`)).toBe(1)
  expect(htmlDepth(`<div><!--${'<div>'.repeat(600)}--><script>${'<div>'.repeat(600)}</script></div>`)).toBe(1)
  expect(htmlDepth('<a></b>'.repeat(3))).toBe(3)
  expect(htmlDepth('<!--'.repeat(100_000))).toBe(0)
  expect(htmlDepth('<script>'.repeat(100_000))).toBe(0)
})
