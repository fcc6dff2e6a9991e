/** Writes to stdout and waits while the reader of a pipe is behind. A reader that left ends the command quietly. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => {
      if (error && 'code' in error && error.code === 'EPIPE') process.exit(0)
      if (error) reject(error)
      else resolve()
    })
  })
}
