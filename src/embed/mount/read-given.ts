import { type Found, readFile, trouble } from '../../viewer/app/load/index.ts'

/**
 * Reads a corpus that the page gives as a value. It passes through text, so that what is checked is what is
 * shown: getters, prototypes and later changes stay outside.
 */
export function readGiven(value: unknown): Found {
  try {
    return readFile('corpus', JSON.stringify(value) ?? '')
  } catch {
    // It goes round in circles, or holds what JSON has no word for.
    return trouble('corpusNotJson', { name: 'corpus' })
  }
}

/** The corpus that stands inside the element as `<script type="application/json">`, or null where none does. */
export function readInline(element: Element): Found | null {
  const script = element.querySelector(':scope > script[type="application/json"]')
  return script ? readFile('<script>', script.textContent ?? '') : null
}
