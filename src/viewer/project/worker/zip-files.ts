import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** What is packed already, and only grows when packed again. */
const PACKED = /\.(?:gz|png|webp|woff2)$/u

/** Packs files one after another into a zip, which comes in pieces. */
export async function zipFiles(
  names: readonly string[],
  read: (name: string) => Promise<Uint8Array>,
): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  for (const name of names) {
    const content = await read(name)
    const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    entry.push(content, true)
  }
  zip.end()
  return pieces
}
