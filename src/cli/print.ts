import { visible } from '../formats/index.ts'
import { fileReason, warn } from './problem.ts'

/** Writes to stdout and waits while the reader of a pipe is behind. */
export function print(content: string | Uint8Array): Promise<void> {
  return new Promise(resolve => {
    // What goes wrong is dealt with by `endOnLostOutput`: nothing that follows could be written either.
    process.stdout.write(content, error => {
      if (!error) resolve()
    })
  })
}

/** Lines for people, in which nothing that an article or a file says can steer the terminal. */
export function printLines(text: string): Promise<void> {
  return print(text.split('\n').map(visible).join('\n'))
}

/**
 * Ends the command when its output has nowhere to go: quietly where the reader of a pipe has left, as `head` does,
 * and with a sentence where the disk is full.
 */
export function endOnLostOutput(): void {
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit()
    warn(`The output ${fileReason(error, 'written to')}.`)
    process.exit(1)
  })
  // Without a place for sentences there is nothing left to say, and results may still be wanted.
  process.stderr.on('error', () => undefined)
}
