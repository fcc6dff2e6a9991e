import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCache } from '../../src/cli/cache.ts'
import { completionScript } from '../../src/cli/completion.ts'
import { loadConfig } from '../../src/cli/config.ts'
import { readUrlList } from '../../src/cli/input/url-list.ts'
import { makeCorpus } from '../../src/cli/make-corpus.ts'
import { readArticles } from '../../src/cli/read-articles.ts'
import { writeCorpus } from '../../src/formats/index.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wherein-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a run over a folder again', () => {
  test('reads the one file that changed, and gives what a run without a cache gives', async () => {
    const [articles, kept] = [join(folder, 'articles'), join(folder, 'kept')]
    await mkdir(articles)
    for (const town of ['Oslo', 'Bergen', 'Narvik'])
      await writeFile(join(articles, `${town}.txt`), `Snow fell in ${town}.`)
    const anew = async () => {
      const cache = await openCache(kept)
      await readArticles([articles], {}, cache)
      return cache.made()
    }
    expect(await anew()).toBe(3)
    expect(await anew()).toBe(0)
    await writeFile(join(articles, 'Oslo.txt'), 'Snow fell in Paris.')
    expect(await anew()).toBe(1)

    const options = { gazetteer: 'geo/core.gazetteer.gz' }
    const plain = writeCorpus(await makeCorpus([articles], options))
    expect(writeCorpus(await makeCorpus([articles], { ...options, cache: kept }))).toBe(plain)
    expect(writeCorpus(await makeCorpus([articles], { ...options, cache: kept }))).toBe(plain)
    // What lies there damaged is made anew.
    for (const entry of await readdir(kept, { recursive: true, withFileTypes: true }))
      if (entry.name.endsWith('.json')) await writeFile(join(entry.parentPath, entry.name), '{"cut')
    expect(writeCorpus(await makeCorpus([articles], { ...options, cache: kept }))).toBe(plain)
  })
})

describe('settings in a file', () => {
  const options = {
    demonyms: { type: 'boolean' },
    out: { type: 'string' },
    port: { type: 'string' },
    field: { type: 'string', multiple: true },
  }
  const load = async (text: string) => {
    const file = join(folder, 'settings.json')
    await writeFile(file, text)
    return loadConfig(file, options)
  }

  test('stand for options of the commands that take them, and for paths', async () => {
    const config = await load(
      '{ "paths": ["a"], "demonyms": true, "out": "public", "port": 80, "field": { "text": "body" } }',
    )
    expect(config.paths).toEqual(['a'])
    expect(config.argumentsFor(['demonyms', 'field', 'out'])).toEqual([
      '--demonyms',
      '--out=public',
      '--field=text=body',
    ])
    expect(config.argumentsFor(['port'])).toEqual(['--port=80'])
  })

  test.each([
    ['{', /is no JSON/],
    ['[]', /should be an object/],
    ['{ "demonim": true }', /"demonim" is no option\. Did you mean "demonyms"\?/],
    ['{ "demonyms": "yes" }', /"demonyms" should be true or false and is "yes"/],
    ['{ "out": ["a"] }', /"out" should be a text/],
    ['{ "paths": "a" }', /"paths" should be a list/],
  ])('%s is refused in a sentence', async (text, sentence) => {
    await expect(load(text)).rejects.toThrow(sentence)
  })

  test('need not be there, unless they were asked for', async () => {
    expect((await loadConfig(undefined, options)).paths).toEqual([])
    await expect(loadConfig(join(folder, 'none.json'), options)).rejects.toThrow('does not exist')
  })
})

test('a list of addresses: one a line, remarks left out, what is none named with its line', async () => {
  const file = join(folder, 'list.txt')
  await writeFile(file, '# News\nhttps://example.org/a\n\r\n  https://example.org/b  \n')
  expect(await readUrlList(file)).toEqual(['https://example.org/a', 'https://example.org/b'])
  await writeFile(file, 'https://example.org/a\nexample.org\n')
  await expect(readUrlList(file)).rejects.toThrow(/line 2: "example\.org" is no http/)
})

describe('completion', () => {
  const commands = { export: ['to', 'out'], build: ['out'] }

  test('bash completes commands, the options of each, and files', () => {
    const complete = (...words: string[]) =>
      execFileSync(
        'bash',
        [
          '-c',
          `${completionScript('bash', commands)}
COMP_WORDS=(wherein ${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _wherein; echo "\${COMPREPLY[@]}"`,
        ],
        {
          encoding: 'utf8',
          cwd: 'seeds',
        },
      ).trim()
    expect(complete('ex')).toBe('export')
    expect(complete('export', '--')).toBe('--to --out')
    expect(complete('build', '--')).toBe('--out')
    expect(complete('build', 'ind')).toBe('index.json')
  })

  test('fish and zsh know the same; another shell is refused', () => {
    expect(completionScript('fish', commands)).toContain("__fish_seen_subcommand_from export' -l to")
    expect(completionScript('zsh', commands)).toContain('export) options=(--to --out)')
    expect(() => completionScript('fsh', commands)).toThrow(/knows bash, zsh, fish and not "fsh"/)
  })
})
