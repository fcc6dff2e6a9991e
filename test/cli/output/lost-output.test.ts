import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const WHEREIN = `"${process.execPath}" --import tsx src/cli/main.ts`

/** Runs a line of a shell, in which `wherein` is the command line. */
function shell(line: string): Promise<{ out: string; err: string }> {
  const command = line.replaceAll('wherein ', `${WHEREIN} `)
  return new Promise(resolve => {
    execFile('sh', ['-c', command], { cwd: ROOT, maxBuffer: 1e8 }, (_, out, err) => resolve({ out, err }))
  })
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wherein-lost-'))
})
afterAll(() => rm(folder, { recursive: true }))

// Systems without this device have no other disk that is always full.
describe.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', () => {
  test.each([
    'annotate seeds',
    'export seeds --to csv',
    'export seeds --to parquet',
    '--help',
    'review seeds',
  ])('ends "%s" with one sentence', async args => {
    const { out, err } = await shell(`wherein ${args} > /dev/full; echo $?`)
    expect(err).toBe('wherein: The output cannot be written: no space is left.\n')
    expect(out).toBe('1\n')
  })

  test('behind the sentences costs no result', async () => {
    const { out } = await shell(`wherein annotate seeds ${join(folder, 'none')} 2> /dev/full; echo $?`)
    expect(out).toBe('1\n')
  })
})

describe('a reader that leaves', () => {
  test('ends the command quietly', async () => {
    const { out, err } = await shell(
      'wherein annotate seeds | head -c 10; wherein export seeds --to csv | true',
    )
    expect(err).toBe('')
    expect(out).toHaveLength(10)
  })
})
