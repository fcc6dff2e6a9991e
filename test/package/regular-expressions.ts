import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'

/** A regular expression as it stands in a source file. */
export interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression that is written out in a folder's TypeScript. */
export function expressionsIn(folder: string): Expression[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
  return files.flatMap(file => {
    const program = parseAst(readFileSync(join(folder, file), 'utf8'), {
      lang: file.endsWith('x') ? 'tsx' : 'ts',
    })
    return [...literalsOf(program)].map(({ pattern, flags }) => ({
      file: file.replaceAll('\\', '/'),
      source: pattern,
      flags,
    }))
  })
}

function* literalsOf(node: unknown): Generator<{ pattern: string; flags: string }> {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
    const { regex } = node
    if ('pattern' in regex && 'flags' in regex)
      yield { pattern: String(regex.pattern), flags: String(regex.flags) }
    return
  }
  for (const value of Object.values(node)) yield* literalsOf(value)
}

/** Pieces of which a text can be made that an expression goes over again and again. */
const PIECES = [
  ' ',
  '\n',
  ' \n',
  '\t',
  'a',
  'A',
  'Aa ',
  'a ',
  '1',
  '1 ',
  ',',
  ', ',
  'a, ',
  '.',
  '. ',
  '-',
  '--',
  '(',
  ')',
  '[',
  '<',
  '<a',
  '<!--',
  '&',
  '&nbsp;',
  '"',
  "'",
  '#',
  '#a',
  '@',
  '/',
  '//',
  ':',
  ';',
  '=',
  '\\',
  '_',
  '*',
  '`',
  '>',
  '{',
  '|',
  '\u00a0',
  '\u2013',
  'é',
  'ñ a',
  'http://',
  'a.',
  'a@',
  '\r\n',
  '\r',
  '0:',
  'From ',
  'a:\n',
  'İ',
  'Б',
  'ა',
]

/** The milliseconds of an expression on the text of a length that costs it most, and of which piece that is made. */
export function worstOf(
  { source, flags }: Expression,
  length: number,
): { readonly ms: number; readonly piece: string } {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  let worst = { ms: 0, piece: '' }
  for (const piece of PIECES)
    for (const end of ['', '\0']) {
      const text = `${piece.repeat(Math.ceil(length / piece.length))}${end}`
      const begun = performance.now()
      text.replace(expression, '')
      const ms = performance.now() - begun
      if (ms > worst.ms) worst = { ms, piece: piece + end }
    }
  return worst
}
