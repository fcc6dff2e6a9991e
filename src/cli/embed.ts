import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escapeHtml } from '../formats/site/escape-html.ts'
import { builtElement } from './built-viewer.ts'
import { packageVersion } from './paths.ts'
import { print } from './print.ts'
import { Problem, warn } from './problem.ts'

const BUNDLE = 'wherein.bundle.js'

/**
 * Prints the line that loads the element from another host and has the browser check what it gets: the sum
 * (Subresource Integrity, SHA-384) is of this very package's file.
 *
 * @param folder address of the copy of `dist/embed` on that host.
 * @throws Problem where it is no address of the web, or nothing is built.
 */
export async function embed(folder: string | undefined): Promise<void> {
  const file = await readFile(join(builtElement(), BUNDLE))
  const sum = createHash('sha384').update(file).digest('base64')
  const version = await packageVersion()
  const address = addressOf(folder, version)
  if (!address.includes(version))
    warn(
      `${address} does not name the version, ${version}: a browser will refuse any other that comes to lie there.`,
    )
  print(
    `<script src="${escapeHtml(address + BUNDLE)}" integrity="sha384-${sum}" crossorigin="anonymous"></script>\n`,
  )
}

function addressOf(folder: string | undefined, version: string): string {
  const example = `https://cdn.example/wherein@${version}/dist/embed/`
  if (folder === undefined)
    throw new Problem(`embed needs the address of dist/embed on its host, such as ${example}`)
  if (!/^https?:$/.test(URL.canParse(folder) ? new URL(folder).protocol : ''))
    throw new Problem(`embed should get a web address such as ${example} and got "${folder}".`)
  return new URL(folder.replace(/\/*$/, '/')).href
}
