import { download } from '../ui/download.ts'

/** Offers a text to the reader as a file. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  download(new Blob([text], { type }), name)
}
