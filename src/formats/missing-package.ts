/**
 * The package that an import could not find, or undefined if it failed for another reason. Large parsers are
 * installed only by those who need them.
 */
export function missingPackage(error: unknown): string | undefined {
  const reason = error instanceof Error ? error.message : String(error)
  return /Cannot find (?:package|module) '((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/u.exec(reason)?.[1]
}
