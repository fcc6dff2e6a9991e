import { type GivenFile, PASTED } from '../worker/protocol.ts'

/** Files of a reader's, and the title that a folder gives them. */
export interface Given {
  readonly files: readonly GivenFile[]
  readonly title?: string
}

/** The files that were chosen, of a folder with their paths in it. */
export function chosenFiles(files: FileList): Given {
  return below(Array.from(files, file => ({ name: file.webkitRelativePath || file.name, file })))
}

/** The files that were dropped, with all that lies in dropped folders. Must be called while the drop is handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<Given> {
  const plain = Array.from(transfer.files, file => ({ name: file.name, file }))
  // Entries are gone once the event is over; files are not.
  const entries = Array.from(transfer.items).flatMap(item => item.webkitGetAsEntry() ?? [])
  if (!entries.some(entry => entry.isDirectory)) return { files: plain }
  const files: GivenFile[] = []
  for (const entry of entries) await walk(entry, files)
  return below(files)
}

/** A text that was pasted. */
export function pastedText(text: string): Given {
  return { files: [{ name: PASTED, file: new Blob([text], { type: 'text/plain' }) }] }
}

/**
 * The files that an `index.json` on the site names, with it.
 *
 * @throws Error (rejects) where one cannot be fetched.
 */
export async function exampleFiles(address: string): Promise<Given> {
  const load = async (name: string) => {
    const response = await fetch(new URL(name, new URL(address, document.baseURI)))
    if (!response.ok) throw new Error(`${name}: ${response.status}`)
    return { name, file: await response.blob() }
  }
  const index = await load('index.json')
  const { articles }: { articles: readonly { file: string }[] } = JSON.parse(await index.file.text())
  return { files: [index, ...(await Promise.all(articles.map(({ file }) => load(file))))] }
}

/** Names below the one folder that all lie in; that folder's name is their title. */
function below(files: readonly GivenFile[]): Given {
  const [folder = ''] = files[0]?.name.split('/') ?? []
  if (!files.every(({ name }) => name.startsWith(`${folder}/`))) return { files }
  return {
    title: folder,
    files: files.map(({ name, file }) => ({ name: name.slice(folder.length + 1), file })),
  }
}

async function walk(entry: FileSystemEntry, files: GivenFile[]): Promise<void> {
  const name = entry.fullPath.replace(/^\//u, '')
  if (isFile(entry)) {
    const file = await new Promise<File | null>(resolve => entry.file(resolve, () => resolve(null)))
    // Passed on as an empty file if it cannot be read, so that the format's reader reports it by name.
    files.push({ name, file: file ?? new Blob() })
  }
  if (!isFolder(entry)) return
  const reader = entry.createReader()
  for (;;) {
    // A hundred at a time, until none is left.
    const entries = await new Promise<FileSystemEntry[]>(resolve =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (entries.length === 0) return
    for (const each of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) await walk(each, files)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
