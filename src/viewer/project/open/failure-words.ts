import type { Words } from '../../i18n/project-words.ts'
import type { Failure } from '../worker/protocol.ts'

const KEYS = {
  'nothing-read': 'failedNothing',
  'no-gazetteer': 'failedGazetteer',
  'no-site': 'failedSite',
  'not-kept': 'failedNotKept',
  'no-worker': 'failedWorker',
} as const

/** Why something failed, in the reader's language as far as it is known. */
export function failureWords(words: Words, failure: Failure): string {
  return typeof failure === 'string' ? words(KEYS[failure]) : words('failedSentence', failure)
}
