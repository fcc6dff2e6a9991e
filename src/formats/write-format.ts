import type { Corpus } from '../corpus/index.ts'

/** How to write a corpus. */
export interface WriteOptions {
  /**
   * What offsets count: UTF-16 code units, as JavaScript and Java do, or code points, as Python does. Default: `utf16`, but
   * `codepoint` in formats that Python programs read.
   */
  readonly offsets?: 'utf16' | 'codepoint'
  /** What a GeoJSON feature is. Default: `places`. */
  readonly of?: 'places' | 'mentions'
}

/** A writer of one format. */
export type WriteFormat = (corpus: Corpus, options: WriteOptions) => string | Uint8Array

/** A format that a corpus can be written in. */
export interface CorpusFormat {
  /** For `--to`: `geojson`. */
  readonly id: string
  /** What people call it. */
  readonly name: string
  /** Programs that open it. */
  readonly opens: string
  /** The ending of its files, with the dot. */
  readonly ending: string
  /** Its media type. */
  readonly type: string
  /** Loads the writer. */
  readonly load: () => Promise<WriteFormat>
}
