import { readFile } from 'node:fs/promises'
import { fileReason, Problem } from '../problem.ts'

/**
 * The web addresses that a file lists, one a line; empty lines and those that begin with `#` are passed over.
 *
 * @throws Problem where it cannot be read, or a line is no address
 */
export async function readUrlList(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(error => {
    throw new Problem(`The list of addresses ${file} ${fileReason(error)}.`)
  })
  const addresses: string[] = []
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const address = line.trim()
    if (address === '' || address.startsWith('#')) continue
    if (!URL.canParse(address) || !/^https?:/iu.test(address))
      throw new Problem(`${file}, line ${index + 1}: "${address.slice(0, 200)}" is no http or https address.`)
    addresses.push(address)
  }
  if (addresses.length === 0) throw new Problem(`${file} lists no address; write one a line.`)
  return addresses
}
