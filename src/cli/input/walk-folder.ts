import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isClutter, type ReadProblem } from '../../formats/index.ts'
import { fileReason } from '../problem.ts'
import type { InputFile } from './input-file.ts'

/** What a folder and its sub-folders hold. */
export interface FolderContent {
  readonly files: readonly InputFile[]
  readonly problems: readonly ReadProblem[]
}

/** Lists every file below a folder, by name. A folder that may not be read is named, and so is what systems leave behind. */
export async function walkFolder(root: string): Promise<FolderContent> {
  const files: InputFile[] = []
  const problems: ReadProblem[] = []
  const seen = new Set<string>()
  // A symbolic link is followed only if its target lies inside the given folder.
  const top = await realpath(root).catch(() => root)
  const leadsOut = async (path: string) => {
    const real = await realpath(path).catch(() => path)
    return real !== top && !real.startsWith(top.endsWith(sep) ? top : top + sep)
  }
  const walk = async (folder: string, below: string): Promise<void> => {
    const real = await realpath(folder).catch(() => folder)
    // A symbolic link may lead back to a folder above it.
    if (seen.has(real)) return
    seen.add(real)
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      const message = `The folder ${folder} ${fileReason(error)}; what is in it was left out.`
      problems.push({ kind: 'unreadable', file: folder, message, effect: 'lost' })
      return []
    })
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
      const path = join(folder, entry.name)
      const name = below + entry.name
      if (isClutter(entry.name)) {
        const message = `${path} is hidden, or left there by a program, and was passed over.`
        problems.push({ kind: 'left-out', file: path, message, effect: 'skipped' })
        continue
      }
      if (entry.isSymbolicLink() && (await leadsOut(path))) {
        const message = `${path} is a link out of the folder and was passed over; name what it leads to beside the folder.`
        problems.push({ kind: 'left-out', file: path, message, effect: 'skipped' })
        continue
      }
      const found = await stat(path).catch((error: unknown) => {
        const message = `${path} ${fileReason(error)}; it was left out.`
        problems.push({ kind: 'unreadable', file: path, message, effect: 'lost' })
        return undefined
      })
      if (found?.isDirectory()) await walk(path, `${name}/`)
      else if (found?.isFile())
        files.push({ name, label: path, size: found.size, changed: found.mtimeMs, source: { path } })
      else if (found) {
        const message = `${path} is a pipe or a device and was passed over.`
        problems.push({ kind: 'left-out', file: path, message, effect: 'skipped' })
      }
    }
  }
  await walk(root, '')
  return { files, problems }
}
