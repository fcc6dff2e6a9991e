import { show, visible } from '../formats/index.ts'

/** A mistake that its sentence explains to a person. It ends the command with exit code 1 and no stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem'
}

/**
 * Says one plain sentence on stderr; stdout is for results alone. Names of files and words of articles may be in it,
 * and none of them can steer the terminal.
 */
export function warn(sentence: string): void {
  process.stderr.write(`wherein: ${visible(sentence)}\n`)
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
    case 'EMFILE':
    case 'ENFILE':
      return `cannot be ${act}: too many files are open`
    case 'EIO':
      return `cannot be ${act}: the disk reports a fault`
    case 'EROFS':
      return 'lies on a disk that may only be read'
    case 'ELOOP':
      return 'is a link that leads back to itself'
    case 'ENAMETOOLONG':
      return 'has a name that is too long'
    case 'EISDIR':
      return 'is a folder'
    case 'EEXIST':
    case 'ENOTDIR':
      return 'is a file, or lies in one'
    case 'EDQUOT':
    case 'ENOSPC':
      return 'cannot be written: no space is left'
    case 'EADDRINUSE':
      return 'is in use'
    default:
      return `cannot be ${act} (${error instanceof Error ? error.message : show(error)})`
  }
}
