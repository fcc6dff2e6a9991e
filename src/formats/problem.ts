/** The kind of a problem; problems of one kind are counted together. */
export type ProblemKind =
  | 'unknown-format'
  | 'unreadable'
  | 'empty'
  | 'size'
  | 'encoding'
  | 'mojibake'
  | 'syntax'
  | 'no-text'
  | 'field'
  | 'unknown-key'
  | 'duplicate'
  | 'ragged'
  | 'encrypted'
  | 'scanned'
  | 'no-article'
  | 'unsafe-path'
  | 'missing-parser'
  | 'index'
  | 'left-out'

/** A problem or remark about a file that was read. */
export interface ReadProblem {
  readonly kind: ProblemKind
  /** The file's name as it was given. */
  readonly file: string
  /** A sentence: what was expected, what came, and how to mend it. */
  readonly message: string
  /**
   * `lost`: an article or a file was not read. `skipped`: a file that is no article was passed over. `kept`: the article
   * was read, without some of what it states. `note`: nothing is missing.
   */
  readonly effect: 'lost' | 'skipped' | 'kept' | 'note'
}

/** A problem that loses an article or a file. */
export function lost(kind: ProblemKind, file: string, message: string): ReadProblem {
  return { kind, file, message, effect: 'lost' }
}

/** Problems of one kind in the order they came: the first few in full, the others only counted. */
export interface ProblemGroup {
  readonly kind: ProblemKind
  readonly effect: ReadProblem['effect']
  readonly first: readonly string[]
  /** How many more there are. */
  readonly more: number
}

/**
 * Groups problems by kind, keeping the first few sentences of each. Fifty thousand bad lines must not give fifty
 * thousand sentences.
 */
export function groupProblems(problems: Iterable<ReadProblem>, shown = 5): ProblemGroup[] {
  const groups = new Map<
    string,
    { kind: ProblemKind; effect: ReadProblem['effect']; first: string[]; more: number }
  >()
  for (const { kind, effect, message } of problems) {
    const key = `${effect} ${kind}`
    const group = groups.get(key) ?? { kind, effect, first: [], more: 0 }
    groups.set(key, group)
    if (group.first.length < shown) group.first.push(message)
    else group.more++
  }
  return [...groups.values()]
}
