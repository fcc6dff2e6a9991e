import { readCorpus } from '../../formats/index.ts'
import { type Found, reasonOf, trouble } from './problem.ts'

/**
 * Reads a corpus that the page gives as a value. It passes through text, so that what is checked is what is
 * shown: getters, prototypes and later changes stay outside.
 */
export function readGiven(value: unknown): Found {
  try {
    const text = JSON.stringify(value)
    return readText('corpus', text ?? '')
  } catch (error) {
    return trouble('embedCorpus', { name: 'corpus', reason: reasonOf(error) })
  }
}

/** The corpus that stands inside the element as `<script type="application/json">`, or null where none does. */
export function readInline(element: Element): Found | null {
  const script = element.querySelector(':scope > script[type="application/json"]')
  return script ? readText('<script>', script.textContent ?? '') : null
}

function readText(name: string, text: string): Found {
  const read = readCorpus(text)
  return read.ok ? read : trouble('embedCorpus', { name, reason: read.error })
}
