import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
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
const sentences = (set: Awaited<ReturnType<typeof readArticles>>) =>
  set.problems.map(({ message }) => message)

test('a folder is its files in the order of the index, then by name, with its sub-folders behind', async () => {
  await write('b.txt', 'Second')
  await write('a.txt', 'Third')
  await write('c.txt', 'First')
  await mkdir(join(folder, 'north'))
  await write('north/a.txt', 'Fourth')
  await write('index.json', '{"title":"Three","articles":[{"file":"c.txt","title":"C"},{"file":"b.txt"}]}')
  expect(await readArticles([folder])).toEqual({
    title: 'Three',
    articles: [
      { id: 'c', text: 'First', title: 'C' },
      { id: 'b', text: 'Second' },
      { id: 'a', text: 'Third' },
      { id: 'north/a', text: 'Fourth' },
    ],
    problems: [],
    files: 4,
  })
})

test('one bad file never loses the others, and nothing is passed over without a word', async () => {
  await write('bad.txt', Uint8Array.of(0x41, 0, 1, 2, 0, 0, 3, 0xff))
  await write('good.txt', 'Rain fell in Baku.')
  await write('huge.txt', new Uint8Array(50 * 1024 * 1024).fill(0x61))
  await write('photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))
  await write('.hidden', 'x')
  await write('index.json', '{"articles":[{"file":"gone.txt"},{"file":"good.txt","publisher":"Trend"}]}')
  const set = await readArticles([folder])
  expect(set.articles).toEqual([{ id: 'good', text: 'Rain fell in Baku.', publisher: 'Trend' }])
  expect(set.problems.map(({ kind, effect }) => `${kind} ${effect}`)).toEqual([
    'left-out skipped',
    'index lost',
    'encoding lost',
    'size lost',
    'unknown-format skipped',
  ])
  expect(sentences(set)[2]).toMatch(/bad\.txt is not text \(it holds NUL bytes, the first at byte 1\)/)
  expect(sentences(set)[3]).toMatch(/huge\.txt has 50 MB and an article may have 20 MB/)
})

test('what a person gives is refused by name where nothing of it can be read', async () => {
  await expect(readArticles([folder])).rejects.toThrow(`${folder} holds no article`)
  await expect(readArticles([join(folder, 'none')])).rejects.toThrow(`${join(folder, 'none')} does not exist`)
  await write('a.pdf', '%PDF-1.4 and no more')
  await expect(readArticles([join(folder, 'a.pdf')])).rejects.toThrow('a.pdf is a damaged PDF')
})

test('an index names what it cannot give: unknown keys, a file named twice, one title for many articles', async () => {
  await write('a.txt', 'Rain')
  await write('many.jsonl', '{"id":"x","text":"One"}\n{"id":"y","text":"Two"}\n')
  await write(
    'index.json',
    '{"articles":[{"file":"a.txt","titel":"T","date":"2020-02-31","author":["A","B"]},{"file":"a.txt"},{"file":"many.jsonl","title":"M","publisher":"P"}]}',
  )
  const set = await readArticles([folder])
  expect(set.articles).toEqual([
    { id: 'a', text: 'Rain', author: 'A, B' },
    { id: 'x', text: 'One', publisher: 'P' },
    { id: 'y', text: 'Two', publisher: 'P' },
  ])
  const said = sentences(set).join('\n')
  expect(said).toMatch(/article 1: "titel" is no field of an index; did you mean "title"\?/)
  expect(said).toMatch(/article 1: "date" should be a date such as 2020-11-03 and is "2020-02-31"/)
  expect(said).toMatch(/article 2 names "a\.txt" again/)
  expect(said).toMatch(/many\.jsonl holds 2 articles, so the "title" that its index\.json states/)
})

test('a broken index, or one with a language that there is not, loses no article', async () => {
  await write('a.txt', 'Rain')
  await write('index.json', '{')
  expect((await readArticles([folder])).articles).toEqual([{ id: 'a', text: 'Rain' }])
  await write('index.json', '{"articles":[{"file":"a.txt","language":"i-klingon","title":"T"}]}')
  expect((await readArticles([folder])).articles).toEqual([{ id: 'a', text: 'Rain', title: 'T' }])
})

test('a second article of one id gets an id of its own, and the same text twice is one article', async () => {
  await write('two.jsonl', '{"id":"a","text":"One"}\n{"id":"a","text":"Two"}\n{"id":"a","text":"One"}\n')
  const set = await readArticles([join(folder, 'two.jsonl')])
  expect(set.articles.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'One'],
    ['a-2', 'Two'],
  ])
  expect(set.problems.map(({ kind, effect }) => [kind, effect])).toEqual([
    ['duplicate', 'kept'],
    ['duplicate', 'skipped'],
  ])
})

test('several paths are read in their order, and a folder that may not be read is named', async () => {
  await mkdir(join(folder, 'one'))
  await mkdir(join(folder, 'shut'))
  await write('one/a.txt', 'One')
  await write('b.txt', 'Two')
  await chmod(join(folder, 'shut'), 0)
  const set = await readArticles([join(folder, 'b.txt'), join(folder, 'one'), join(folder, 'shut')]).finally(
    () => chmod(join(folder, 'shut'), 0o700),
  )
  expect(set.articles.map(({ id }) => id)).toEqual(['b', 'a'])
  // Who is root may read everything.
  if (process.getuid?.() !== 0)
    expect(sentences(set)[0]).toMatch(/shut may not be read by you; what is in it was left out/)
})
