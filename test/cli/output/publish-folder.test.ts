import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { draftFolder } from '../../../src/cli/output/publish-folder.ts'

let parent: string
let out: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'wherein-'))
  out = join(parent, 'public')
})
afterEach(() => rm(parent, { recursive: true }))

/** Publishes files by path and content. */
async function publish(files: Record<string, string>): Promise<void> {
  const draft = await draftFolder(out)
  for (const [path, content] of Object.entries(files)) await draft.write(path, content)
  await draft.publish().catch(async error => {
    await draft.discard()
    throw error
  })
}

/** All files of the folder by path, but for the list that Wherein keeps. */
async function published(): Promise<Record<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && entry.name !== 'wherein-files.json')
  const pairs = files.map(async entry => {
    const file = join(entry.parentPath, entry.name)
    return [file.slice(out.length + 1), await readFile(file, 'utf8')]
  })
  return Object.fromEntries(await Promise.all(pairs))
}

describe('a published folder', () => {
  test('holds what was written, and nothing of how it was made', async () => {
    await publish({ 'index.html': 'page', 'geo/a.gz': 'a' })
    expect(await published()).toEqual({ 'index.html': 'page', 'geo/a.gz': 'a' })
  })

  test('loses what the next build no longer has, and the folder that it leaves empty', async () => {
    await publish({
      'index.html': 'page',
      'articles/a.html': 'a',
      'articles/b.html': 'b',
      'oembed/b.json': '{}',
    })
    await publish({ 'index.html': 'new page', 'articles/a.html': 'a' })
    expect(await published()).toEqual({ 'index.html': 'new page', 'articles/a.html': 'a' })
    expect(await readdir(out)).not.toContain('oembed')
  })

  test('keeps files of others', async () => {
    await mkdir(out)
    await writeFile(join(out, 'CNAME'), 'maps.example')
    await publish({ 'index.html': 'page' })
    await publish({ 'index.html': 'page 2' })
    expect(await published()).toEqual({ CNAME: 'maps.example', 'index.html': 'page 2' })
  })

  test('is not begun where a file of somebody else is in the way', async () => {
    await mkdir(out)
    await writeFile(join(out, 'index.html'), 'my own home page')
    await expect(publish({ 'index.html': 'page', 'corpus.json': '{}' })).rejects.toThrow(
      /index\.html was not written by Wherein, or was changed since; nothing is replaced/u,
    )
    expect(await published()).toEqual({ 'index.html': 'my own home page' })
  })

  test('is not replaced where somebody has changed it since', async () => {
    await publish({ 'embed.html': 'as written', 'index.html': 'page' })
    await writeFile(join(out, 'embed.html'), 'with my own settings')
    await expect(publish({ 'embed.html': 'new', 'index.html': 'new page' })).rejects.toThrow(/embed\.html/u)
    expect(await published()).toEqual({ 'embed.html': 'with my own settings', 'index.html': 'page' })
  })

  test('keeps what somebody has changed and the next build no longer has', async () => {
    await publish({ 'index.html': 'page', 'articles/b.html': 'b' })
    await writeFile(join(out, 'articles/b.html'), 'with a note of mine')
    await publish({ 'index.html': 'page' })
    expect(await published()).toEqual({ 'index.html': 'page', 'articles/b.html': 'with a note of mine' })
  })

  test('does not follow a link that stands in its place', async () => {
    await writeFile(join(parent, 'private.txt'), 'private')
    await mkdir(out)
    await symlink(join(parent, 'private.txt'), join(out, 'index.html'))
    await expect(publish({ 'index.html': 'page' })).rejects.toThrow(/index\.html was not written/u)
    expect(await readFile(join(parent, 'private.txt'), 'utf8')).toBe('private')
  })

  test('can be finished after a build that was ended between two files', async () => {
    await publish({ 'index.html': 'page 1', 'corpus.json': '1', 'old.json': 'x' })
    // What such a build leaves: a list with both hashes of what it changes, and one of the files changed.
    const list = JSON.parse(await readFile(join(out, 'wherein-files.json'), 'utf8'))
    await publish({ 'index.html': 'page 2', 'corpus.json': '2' })
    const after = JSON.parse(await readFile(join(out, 'wherein-files.json'), 'utf8'))
    const both = Object.keys(list.files).map(path => [
      path,
      [...list.files[path], ...(after.files[path] ?? [])],
    ])
    await writeFile(join(out, 'wherein-files.json'), JSON.stringify({ files: Object.fromEntries(both) }))
    await writeFile(join(out, 'index.html'), 'page 1')
    await publish({ 'index.html': 'page 3', 'corpus.json': '3' })
    expect(await published()).toEqual({ 'index.html': 'page 3', 'corpus.json': '3' })
  })

  test('clears away what a killed build has left', async () => {
    // No process has this number: Linux ends at 4,194,304.
    await mkdir(join(out, '.wherein-part-4194305'), { recursive: true })
    await publish({ 'index.html': 'page' })
    expect(await readdir(out)).toEqual(['index.html', 'wherein-files.json'])
  })

  test('that was not there is not there after a build that was given up', async () => {
    const draft = await draftFolder(out)
    await draft.write('index.html', 'page')
    await draft.discard()
    expect(await readdir(parent)).toEqual([])
  })

  test('with a list that cannot be read is left alone', async () => {
    await publish({ 'index.html': 'page' })
    await writeFile(join(out, 'wherein-files.json'), '{"files":')
    await expect(publish({ 'index.html': 'new' })).rejects.toThrow(
      /wherein-files\.json should list the files/u,
    )
    expect(await published()).toEqual({ 'index.html': 'page' })
  })
})
