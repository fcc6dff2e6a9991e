import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArticles } from '../../src/cli/read-articles.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wherein-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)

test('a folder is its texts in the order of the index, then by name', async () => {
  await write('b.txt', 'Second')
  await write('a.txt', 'Third')
  await write('c.txt', 'First')
  await write('notes.md', 'Not an article')
  await write('index.json', '{"title":"Three","articles":[{"file":"c.txt","title":"C"},{"file":"b.txt"}]}')
  expect(await readArticles(folder)).toEqual({
    title: 'Three',
    articles: [
      { id: 'c', text: 'First', title: 'C' },
      { id: 'b', text: 'Second' },
      { id: 'a', text: 'Third' },
    ],
    problems: [],
  })
})

test('one bad article never loses the others, and each has its sentence', async () => {
  await write('bad.txt', Uint8Array.of(0xff, 0xfe, 0x41))
  await write('good.txt', 'Rain fell in Baku.')
  await write('huge.txt', new Uint8Array(50 * 1024 * 1024).fill(0x61))
  await write('index.json', '{"articles":[{"file":"gone.txt"},{"file":"good.txt","publisher":"Trend"}]}')
  const { articles, problems } = await readArticles(folder)
  expect(articles).toEqual([{ id: 'good', text: 'Rain fell in Baku.', publisher: 'Trend' }])
  expect(problems).toEqual([
    `${join(folder, 'index.json')} names gone.txt, which is not there; add it or drop the entry.`,
    `${join(folder, 'bad.txt')} is not UTF-8 text; save it as UTF-8 and try again.`,
    `${join(folder, 'huge.txt')} has 50 MB and an article may have 20 MB; split it into its articles.`,
  ])
})

test('an empty folder, a missing path and a file of another kind are refused by name', async () => {
  await expect(readArticles(folder)).rejects.toThrow(`${folder} holds no article`)
  await expect(readArticles(join(folder, 'none'))).rejects.toThrow(`${join(folder, 'none')} does not exist`)
  await write('a.pdf', '%PDF')
  await expect(readArticles(join(folder, 'a.pdf'))).rejects.toThrow('a.pdf is not a file Wherein reads')
})

test('a broken index is named and the texts are read all the same', async () => {
  await write('a.txt', 'Rain')
  await write('index.json', '{')
  const { articles, problems } = await readArticles(folder)
  expect(articles).toEqual([{ id: 'a', text: 'Rain' }])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('index.json is not JSON')
})

test('a .jsonl file is its lines, and a second article of one id is left out', async () => {
  await write('two.jsonl', '{"id":"a","text":"One"}\n{"id":"a","text":"Two"}\n{"id":"b","text":"Three"}\n')
  const { articles, problems } = await readArticles(join(folder, 'two.jsonl'))
  expect(articles.map(article => article.text)).toEqual(['One', 'Three'])
  expect(problems).toHaveLength(1)
})
