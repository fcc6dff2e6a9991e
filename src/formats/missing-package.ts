/** The package that an import did not find, where that is why it failed: parsers that weigh much are installed by who needs them. */
export function missingPackage(error: unknown): string | undefined {
  const reason = error instanceof Error ? error.message : String(error)
  return /Cannot find (?:package|module) '((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/u.exec(reason)?.[1]
}
