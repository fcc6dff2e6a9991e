import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

test('JSON Lines are answered line by line: in order, before the next comes, a bad one by an error in its place', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'annotate', '-'])
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => JSON.parse((await lines.next()).value ?? 'null')
  const phrases = ({ places }: { places: { phrase: string }[] }) => places.map(({ phrase }) => phrase)

  child.stdin.write('{"id":"a","text":"From Baku to Ganja."}\n')
  const first = await answer()
  expect([first.id, phrases(first)]).toEqual(['a', ['Baku', 'Ganja']])
  // In two pieces, cut within a character.
  const second = Buffer.from('{"id":"b","text":"In Łódź."}\n')
  child.stdin.write(second.subarray(0, 21))
  child.stdin.write(second.subarray(21))
  expect(phrases(await answer())).toEqual(['Łódź'])
  child.stdin.write('{"id":"c", not JSON\n\n{"id":"a","text":"In Paris."}')
  child.stdin.end()
  expect(await answer()).toEqual({ line: 3, error: expect.stringContaining('line 3 is not JSON') })
  // An id that was there before costs no article: pieces of a corpus answer as the whole does.
  const last = await answer()
  expect([last.id, phrases(last)]).toEqual(['a', ['Paris']])
  const [code] = await once(child, 'close')
  expect(code).toBe(3)
  expect(said.join('')).toContain('line 3 is not JSON')
})
