import { afterEach, expect, test, vi } from 'vitest'
import { gazetteer } from '../../../src/cli/gazetteer/index.ts'

afterEach(() => vi.restoreAllMocks())

async function printed(...args: readonly string[]): Promise<string> {
  let text = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, done?: unknown) => {
    text += chunk
    if (typeof done === 'function') done()
    return true
  })
  await gazetteer(args)
  return text
}

test('--json prints the likeliest places first, with what a script needs', async () => {
  const places: unknown = JSON.parse(await printed('find', 'Baku', '--json', '--limit', '1'))
  expect(places).toEqual([
    {
      id: 'geonames:587084',
      name: 'Baku',
      kind: 'P.PPLC',
      country: 'AZ',
      lat: 40.37767,
      lon: 49.89201,
      population: 1_116_513,
    },
  ])
})

test('--json of an unknown name is an empty list', async () => {
  expect(JSON.parse(await printed('find', 'Xyzzyville', '--json'))).toEqual([])
})

test('a person is told what is near to a name that nothing has', async () => {
  await expect(printed('find', 'Azerbajan')).rejects.toThrow(/"Azerbajan"\. Near to it: Azerbaijan/)
})

test('a name of spaces is none', async () => {
  await expect(printed('find', ' ')).rejects.toThrow('needs a name')
})

test('without a command it prints its help', async () => {
  expect(await printed()).toContain('wherein gazetteer build SOURCE')
})

test('an unknown option is named in one sentence', async () => {
  await expect(printed('find', 'Baku', '--limt', '2')).rejects.toThrow(
    /^Unknown option '--limt'\. Did you mean "--limit"\?$/,
  )
})
