import type { Corpus, Correction } from '../../../corpus/index.ts'
import type { ReadProblem } from '../../../formats/index.ts'

/** A file that a reader gave, with its path below what was given. */
export interface GivenFile {
  readonly name: string
  readonly file: Blob
}

/** The name of a text that was pasted. */
export const PASTED = 'pasted.txt'

/** Articles that are open, with what a person corrected in them. */
export interface OpenedProject {
  /** The name under which the browser keeps it. */
  readonly id: string
  readonly corpus: Corpus
  readonly corrections: readonly Correction[]
  /** What of the files a reader should know. */
  readonly problems: readonly ReadProblem[]
  /** How many files were looked at. */
  readonly files: number
  /** Whether it is still there after the page is loaded again. */
  readonly kept: boolean
}

/** What the page asks of its worker. `site` is the absolute address of the folder that the page lies in. */
export type ProjectRequest =
  | {
      readonly kind: 'open'
      readonly site: string
      readonly files: readonly GivenFile[]
      /** The title of the whole, where the files themselves give none. */
      readonly title?: string
    }
  | { readonly kind: 'load'; readonly id: string }
  | { readonly kind: 'export'; readonly corpus: Corpus; readonly format: string }
  | { readonly kind: 'save'; readonly corpus: Corpus; readonly corrections: readonly Correction[] }
  | { readonly kind: 'publish'; readonly corpus: Corpus; readonly site: string; readonly as: 'zip' | 'page' }
  /** Opens the gazetteer ahead of the files. */
  | { readonly kind: 'prepare'; readonly site: string }

/** What a request is at. */
export type Stage = 'files' | 'gazetteer' | 'places' | 'writing'

/** A sentence of the catalogue, or one in English that a reader or writer of files gave. */
export type Failure =
  | 'nothing-read'
  | 'no-gazetteer'
  | 'no-site'
  | 'not-kept'
  | 'no-worker'
  | { readonly sentence: string }

/** What the worker answers to a request of the same id. */
export type ProjectAnswer =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly kind: 'opened'; readonly project: OpenedProject }
  | { readonly kind: 'file'; readonly file: Blob; readonly name: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly problems: readonly ReadProblem[] }
