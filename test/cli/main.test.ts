import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Runs the command line as a user would. */
function wherein(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', ...args],
      { cwd: ROOT },
      (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    )
  })
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wherein-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('annotate', () => {
  test('prints one JSON object an article, in the form that scorers read', async () => {
    const file = join(folder, 'two.jsonl')
    await writeFile(
      file,
      '{"id":"a","text":"Rain fell in Yerevan, and in Tbilisi."}\nnonsense\n{"id":"b","text":""}\n',
    )
    const { code, out, err } = await wherein('annotate', file)
    // One of the three could not be read: the work is done in part.
    expect(code).toBe(3)
    expect(err).toBe(`wherein: ${file}, line 2, is not JSON; each line should be one object {"id","text"}.\n`)
    const [first, second] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(second).toEqual({ id: 'b', places: [] })
    expect(first.id).toBe('a')
    expect(
      first.places.map(({ start, end, phrase, place, kind }: Record<string, unknown>) => [
        start,
        end,
        phrase,
        place,
        kind,
      ]),
    ).toEqual([
      [13, 20, 'Yerevan', 'geonames:616052', 'P.PPLC'],
      [29, 36, 'Tbilisi', 'geonames:611717', 'P.PPLC'],
    ])
    for (const { lat, lon, confidence, name } of first.places) {
      expect(lat).toBeCloseTo(name === 'Yerevan' ? 40.18 : 41.69, 1)
      expect(lon).toBeCloseTo(name === 'Yerevan' ? 44.51 : 44.83, 1)
      expect(confidence).toBeGreaterThan(0.5)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})

describe('bad input gets one plain sentence and exit code 1', () => {
  const refused = async (sentence: RegExp, ...args: string[]) => {
    const { code, out, err } = await wherein(...args)
    expect(err).toMatch(sentence)
    expect(err).not.toContain('    at ')
    expect({ code, out }).toEqual({ code: 1, out: '' })
  }

  test('a missing path', () =>
    refused(/^wherein: \S*nowhere does not exist; give a folder/, 'serve', join(folder, 'nowhere')))
  test('a folder without texts', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'))
    await refused(/holds no article that can be read/, 'annotate', empty)
  })
  test('an unknown command', () => refused(/There is no command "fly"\. "wherein --help" lists them/, 'fly'))
  test('a command misspelt', () => refused(/"anotate"\. Did you mean "annotate"\?$/m, 'anotate', 'seeds'))
  test('an unknown option', () => refused(/'--loud'\. "--help" lists/, 'serve', '--loud'))
  test('an option misspelt', () =>
    refused(/'--demonim'\. Did you mean "--demonyms"\?/, 'annotate', 'seeds', '--demonim'))
  test('an option of another command', () =>
    refused(
      /^wherein: annotate takes --demonyms, --gazetteer, --threads, --text, .*--format, --urls, --config, and not --port\.$/m,
      'annotate',
      'seeds',
      '--port',
      '1',
    ))
  test('one file that cannot be read, in one sentence', async () => {
    const file = join(folder, 'a.docx')
    await writeFile(file, 'PK')
    await refused(
      /^wherein: \S+a\.docx is no Word document that can be opened; save it again as \.docx\.\n$/,
      'annotate',
      file,
    )
  })
  test('a file where a folder is to be written', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    await refused(/--out names a folder, and \S+file is a file\./, 'build', 'seeds', '--out', file)
    await refused(/\S+file is a file|does not exist|lies in one/, 'build', 'seeds', '--out', join(file, 'in'))
  })
  test('a bad port', () => refused(/--port should be a number/, 'serve', '--port', 'x'))
  test('a missing gazetteer', () =>
    refused(/The gazetteer \S+ does not exist/, 'annotate', 'seeds', '--gazetteer', 'no.gz'))
})

test('any number of threads prints the same bytes, and a place of publication decides between namesakes', async () => {
  const texts = await mkdtemp(join(folder, 'texts-'))
  const lines = Array.from({ length: 9 }, (_, id) =>
    JSON.stringify({ id: `a${id}`, text: `From Baku to Ganja, ${id} days.` }),
  )
  for (const [index, line] of lines.entries()) await writeFile(join(texts, `${index}.jsonl`), `${line}\n`)
  const stated = {
    id: 'p',
    text: 'The council of Paris met on Monday.',
    placeOfPublication: 'Paris, Tennessee',
  }
  await writeFile(join(texts, 'p.json'), JSON.stringify(stated))
  const [one, three] = [
    await wherein('annotate', texts, '--threads', '1'),
    await wherein('annotate', texts, '--threads', '3'),
  ]
  expect(three).toEqual(one)
  const found = one.out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(found.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'p'])
  expect(found.at(-1).places[0]).toMatchObject({
    phrase: 'Paris',
    lat: expect.closeTo(36.3, 0),
    lon: expect.closeTo(-88.3, 0),
  })
})

test('a reader of the pipe that leaves early ends the command quietly', async () => {
  const file = join(folder, 'many.jsonl')
  const line = (id: number) =>
    JSON.stringify({ id: String(id), text: 'From Baku to Ganja and Tbilisi. '.repeat(200) })
  await writeFile(file, Array.from({ length: 100 }, (_, id) => line(id)).join('\n'))
  const node = `"${process.execPath}" --import tsx src/cli/main.ts annotate "${file}"`
  const { out, err } = await new Promise<{ out: string; err: string }>(resolve => {
    execFile('sh', ['-c', `${node} | head -c 9`], { cwd: ROOT }, (_, out, err) => resolve({ out, err }))
  })
  expect({ out, err }).toEqual({ out: '{"id":"0"', err: '' })
})

test('--version prints what package.json states', async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  expect(await wherein('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('help names every command', async () => {
  const { code, out } = await wherein('--help')
  expect(code).toBe(0)
  for (const command of ['serve', 'build', 'annotate', 'gazetteer find', 'gazetteer build'])
    expect(out).toContain(command)
})

test('help on gazetteers names every option of theirs', async () => {
  for (const asked of [
    ['gazetteer', '--help'],
    ['gazetteer', 'build', '--help'],
  ]) {
    const { code, out } = await wherein(...asked)
    expect(code).toBe(0)
    for (const option of [
      '--out',
      '--add',
      '--columns',
      '--kinds',
      '--tier',
      '--credit',
      '--limit',
      '--json',
    ])
      expect(out).toContain(option)
  }
})
