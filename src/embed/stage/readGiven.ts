import type { Corpus } from '../../corpus/index.ts'
import { failure, type Result, readCorpus } from '../../formats/index.ts'

/**
 * Reads a corpus that the page gives as a value. It passes through text, so that what is checked is what is
 * shown: getters, prototypes and later changes stay outside.
 */
export function readGiven(value: unknown): Result<Corpus> {
  try {
    const text = JSON.stringify(value)
    return text === undefined ? failure('The property "corpus" should be an object.') : readCorpus(text)
  } catch (error) {
    return failure(
      `The property "corpus" should be plain data: ${error instanceof Error ? error.message : error}`,
    )
  }
}

/** The corpus that stands inside the element as `<script type="application/json">`, or null where none does. */
export function readInline(element: Element): Result<Corpus> | null {
  const script = element.querySelector(':scope > script[type="application/json"]')
  return script ? readCorpus(script.textContent ?? '') : null
}
