import { Problem } from '../problem.ts'
import type { InputFile } from './input-file.ts'

/** All of standard input as a file. */
export async function readStandardInput(): Promise<InputFile> {
  if (process.stdin.isTTY)
    throw new Problem(
      '"-" reads standard input, and there is none; pipe a text in: cat a.txt | wherein annotate -',
    )
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return { name: 'stdin', label: 'standard input', size: bytes.length, changed: 0, source: { bytes } }
}
