import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gather } from '../../../src/cli/input/gather.ts'
import { walkFolder } from '../../../src/cli/input/walk-folder.ts'

let folder: string
let given: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wherein-odd-'))
  given = join(folder, 'given')
  await mkdir(join(given, 'sub'), { recursive: true })
  await mkdir(join(folder, 'given-not'))
  await writeFile(join(given, 'a.txt'), 'Baku')
  await writeFile(join(folder, 'secret.txt'), 'Ganja')
  await writeFile(join(folder, 'given-not', 'secret.txt'), 'Ganja')
  await symlink(join(folder, 'secret.txt'), join(given, 'out.txt'))
  await symlink(join(folder, 'given-not'), join(given, 'out'))
  await symlink('../../secret.txt', join(given, 'sub', 'out.txt'))
  await symlink('../a.txt', join(given, 'sub', 'in.txt'))
  await symlink('nowhere', join(given, 'sub', 'dangling.txt'))
  await symlink('..', join(given, 'sub', 'loop'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a link out of the folder is passed over and named; one inside it is followed', async () => {
  const { files, problems } = await walkFolder(given)
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'sub/in.txt'])
  const about = (name: string) =>
    problems.filter(({ file }) => file === join(given, name)).map(({ message }) => message)
  for (const name of ['out.txt', 'out', 'sub/out.txt'])
    expect(about(name).join(), name).toMatch(/is a link out of the folder/)
  expect(about('sub/dangling.txt').join()).toMatch(/does not exist/)
})

test('a folder that is itself named by a link is read', async () => {
  const link = join(folder, 'link')
  await symlink(given, link)
  expect((await walkFolder(link)).files.map(({ name }) => name)).toEqual(['a.txt', 'sub/in.txt'])
})

test.skipIf(process.platform === 'win32')('a pipe by name is refused, not waited for', async () => {
  const pipe = join(folder, 'pipe.txt')
  execFileSync('mkfifo', [pipe])
  await expect(gather([pipe])).rejects.toThrow(/pipe\.txt is a pipe or a device, not a file/)
})
