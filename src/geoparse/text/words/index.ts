import { lookUp, lookUpHashed, makeWordTable } from '../word-table.ts'
import { CALENDAR_WORDS } from './calendar.ts'
import { GIVEN_NAMES } from './given.ts'
import { FOREIGN_FUNCTION_WORDS } from './languages.ts'
import { FUNCTION_WORDS, ORDINARY_WORDS } from './ordinary.ts'
import {
  CIVIC_WORDS,
  COMPANY_WORDS,
  FACILITY_WORDS,
  MEDIA_WORDS,
  ROAD_WORDS,
  SCHOOL_WORDS,
  SPORT_WORDS,
} from './organisations.ts'
import { DIRECTIONS, TYPE_AFTER, TYPE_BEFORE } from './places.ts'
import { SURNAMES } from './surnames.ts'
import { HONORIFICS, NOBILITY, OFFICES } from './titles.ts'
import { PERSON_VERBS, REPORTING_VERBS } from './verbs.ts'

/** What a word may be. A word often has several classes, so each is one bit. */
export const WORD = {
  function: 1 << 0,
  given: 1 << 1,
  surname: 1 << 2,
  honorific: 1 << 3,
  office: 1 << 4,
  company: 1 << 5,
  civic: 1 << 6,
  school: 1 << 7,
  sport: 1 << 8,
  media: 1 << 9,
  road: 1 << 10,
  calendar: 1 << 11,
  ordinary: 1 << 12,
  typeAfter: 1 << 13,
  typeBefore: 1 << 14,
  direction: 1 << 15,
  facility: 1 << 16,
  personVerb: 1 << 17,
  reporting: 1 << 18,
  noble: 1 << 19,
} as const

const LISTS: readonly (readonly [string, number])[] = [
  [FUNCTION_WORDS, WORD.function],
  [FOREIGN_FUNCTION_WORDS, WORD.function],
  [GIVEN_NAMES, WORD.given],
  [SURNAMES, WORD.surname],
  [HONORIFICS, WORD.honorific],
  [OFFICES, WORD.office],
  [COMPANY_WORDS, WORD.company],
  [CIVIC_WORDS, WORD.civic],
  [SCHOOL_WORDS, WORD.school],
  [SPORT_WORDS, WORD.sport],
  [MEDIA_WORDS, WORD.media],
  [ROAD_WORDS, WORD.road],
  [CALENDAR_WORDS, WORD.calendar],
  [ORDINARY_WORDS, WORD.ordinary],
  [TYPE_AFTER, WORD.typeAfter],
  [TYPE_BEFORE, WORD.typeBefore],
  [DIRECTIONS, WORD.direction],
  [FACILITY_WORDS, WORD.facility],
  [PERSON_VERBS, WORD.personVerb],
  [REPORTING_VERBS, WORD.reporting],
  [NOBILITY, WORD.noble],
]

const classes = makeWordTable(collectClasses())

function collectClasses(): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  for (const [list, bit] of LISTS) {
    for (const word of list.trim().split(/\s+/)) {
      // The ways a text writes it, so that a look-up needs no copy in lower case.
      const ways = new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
      for (const way of ways) map.set(way, (map.get(way) ?? 0) | bit)
    }
  }
  return map
}

/**
 * The classes of the word `text[start, end)`, however capitalised, as bits of `WORD`; 0 for a word in no list.
 *
 * @param hash See `hashUnit`.
 */
export function wordClasses(text: string, start: number, end: number, hash: number): number {
  return lookUpHashed(classes, text, start, end, hash) ?? 0
}

const NO_NAME = WORD.function | WORD.ordinary | WORD.calendar | WORD.reporting | WORD.personVerb

/** Whether a word is in the lists of function words or of ordinary ones. */
export function isOrdinary(word: string): boolean {
  return ((lookUp(classes, word, 0, word.length) ?? 0) & NO_NAME) !== 0
}

const NAME_PARTS =
  WORD.given |
  WORD.surname |
  WORD.honorific |
  WORD.company |
  WORD.civic |
  WORD.school |
  WORD.sport |
  WORD.media |
  WORD.road

/** Whether a word is part of the names of persons, bodies or roads more than it is an ordinary word. */
export function isNamePart(word: string): boolean {
  const bits = lookUp(classes, word, 0, word.length) ?? 0
  return (bits & NAME_PARTS) !== 0 && (bits & NO_NAME) === 0
}
