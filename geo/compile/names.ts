import { isLatin, type RecordName } from '../../src/gazetteer/build/index.ts'
import { NameClass } from '../../src/gazetteer/index.ts'

/** A name of a country, a region or a record kept by hand, with the class that its form shows. */
export function nameOf(text: string): RecordName {
  return { text, class: classOf(text) }
}

function classOf(text: string): NameClass {
  if (!isLatin(text)) return NameClass.foreign
  if (/^(?:[A-Z]\.? ?){2,6}$/.test(text)) return NameClass.abbreviation
  return official.test(text) ? NameClass.official : NameClass.alternate
}

const official =
  /\b(?:Republic|Kingdom|States?|Union|Federation|Emirates?|Sultanate|Commonwealth|Principality|Duchy|Province|Territory|Oblast|District|Governorate)\b.* of\b|\b(?:Republic|Kingdom|Union|Federation|Emirate|Sultanate|Commonwealth|Principality|Duchy|State|Province|Territory) of\b/
