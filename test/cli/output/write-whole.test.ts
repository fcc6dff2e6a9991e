import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '../../../src/cli/output/write-whole.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wherein-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a file is replaced at once, and nothing is left beside it', async () => {
  const file = join(folder, 'a.json')
  await writeFile(file, 'old')
  await writeWhole(file, 'new')
  expect(await readFile(file, 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['a.json'])
})

test('where the content ends early the old file stands', async () => {
  const file = join(folder, 'a.json')
  await writeFile(file, 'old')
  const broken = async function* () {
    yield new TextEncoder().encode('half')
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
  }
  await expect(writeWhole(file, broken())).rejects.toThrow(/a\.json cannot be written: no space is left/u)
  expect(await readFile(file, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.json'])
})

test('a full device is told in a sentence', async () => {
  await expect(writeWhole('/dev/full', 'x')).rejects.toThrow(
    /^\/dev\/full cannot be written: no space is left\.$/u,
  )
})

test('a link goes on pointing where it did', async () => {
  await writeFile(join(folder, 'real.json'), 'old')
  await symlink('real.json', join(folder, 'link.json'))
  await writeWhole(join(folder, 'link.json'), 'new')
  expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new')
})
