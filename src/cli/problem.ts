/** A mistake that its sentence explains to a person. It ends the command with exit code 1 and no stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem'
}

/** Says one plain sentence on stderr; stdout is for results alone. */
export function warn(sentence: string): void {
  process.stderr.write(`wherein: ${sentence}\n`)
}

/** The reason of a failed file operation in words, without codes and paths. */
export function fileReason(error: unknown, act: 'read' | 'written to' = 'read'): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return 'does not exist'
    case 'EACCES':
    case 'EPERM':
      return `may not be ${act} by you`
    case 'EISDIR':
      return 'is a folder'
    case 'EEXIST':
    case 'ENOTDIR':
      return 'is a file, or lies in one'
    case 'ENOSPC':
      return 'cannot be written: no space is left'
    case 'EADDRINUSE':
      return 'is in use'
    default:
      return `cannot be ${act} (${error instanceof Error ? error.message : String(error)})`
  }
}
