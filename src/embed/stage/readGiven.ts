import { type Found, readFile, trouble } from '../../viewer/load/index.ts'
import { reasonOf } from './reasonOf.ts'

/**
 * Reads a corpus that the page gives as a value. It passes through text, so that what is checked is what is
 * shown: getters, prototypes and later changes stay outside.
 */
export function readGiven(value: unknown): Found {
  try {
    return readFile('corpus', JSON.stringify(value) ?? '')
  } catch (error) {
    return trouble('corpusUnfit', { name: 'corpus', reason: reasonOf(error) })
  }
}

/** The corpus that stands inside the element as `<script type="application/json">`, or null where none does. */
export function readInline(element: Element): Found | null {
  const script = element.querySelector(':scope > script[type="application/json"]')
  return script ? readFile('<script>', script.textContent ?? '') : null
}
