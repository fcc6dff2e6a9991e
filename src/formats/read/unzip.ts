import { unzipSync } from 'fflate'
import { show } from '../show.ts'

/** What an archive may unpack to, in bytes: more is a mistake or an attack. */
const MOST_BYTES = 1024 ** 3
/** An entry that grows so many times and is large besides is made to fill memory. Text packs to a fifth. */
const MOST_GROWTH = 300
const LARGE = 50 * 1024 ** 2
const MOST_ENTRIES = 100_000
/** The longest path of an entry, in code units. */
const LONGEST_NAME = 500

/** The files of an archive, and a sentence for each that is not safe to unpack. */
export interface Unzipped {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly unsafe: readonly string[]
}

/**
 * Unpacks a zip in memory. Sizes are taken from the archive's own list, and no entry is unpacked past what it states.
 *
 * @throws Error a sentence's end, where the archive cannot be opened or is a bomb as a whole.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Unzipped {
  const unsafe: string[] = []
  let total = 0
  let count = 0
  const files = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (name.length > LONGEST_NAME) {
        unsafe.push(`${show(name)} is a longer name than any disk takes`)
        return false
      }
      if (climbs(name)) {
        unsafe.push(`${show(name)} would lie outside the archive's folder`)
        return false
      }
      if (name.endsWith('/') || !wanted(name)) return false
      if (++count > MOST_ENTRIES)
        throw new Error(`holds more than ${MOST_ENTRIES} files; unpack it and take out what you need`)
      if (originalSize > LARGE && originalSize > size * MOST_GROWTH) {
        unsafe.push(`${show(name)} unpacks to ${Math.round(originalSize / size)} times its size`)
        return false
      }
      total += originalSize
      if (total > MOST_BYTES) throw new Error('unpacks to more than 1 GB; unpack it and take it in parts')
      return true
    },
  })
  return {
    files: Object.entries(files).map(([name, each]) => ({ name: name.replaceAll('\\', '/'), bytes: each })),
    unsafe,
  }
}

/** Whether a name in an archive leads out of the folder it is unpacked to. */
function climbs(name: string): boolean {
  return /^([\\/]|[a-z]:)/iu.test(name) || name.split(/[\\/]/u).includes('..') || name.includes('\0')
}
