import type { Corpus } from '../../corpus/index.ts'
import type { PlaceId } from '../../gazetteer/index.ts'
import type { Candidate, Evidence } from '../../geoparse/index.ts'
import type { Language, MessageKey } from '../i18n/index.ts'
import type { EvidenceBasis } from './evidence-basis.ts'

/** A piece of evidence as a sentence. */
export interface Reason {
  readonly text: string
  /** The place it rests on. */
  readonly place?: PlaceId
  /** Whether it speaks for the candidate, against it, or is there to know. */
  readonly side: 'for' | 'against' | 'neither'
}

const TYPES = {
  town: 'typeTown',
  country: 'typeCountry',
  region: 'typeRegion',
  county: 'typeCounty',
  water: 'typeWater',
} as const satisfies Record<string, MessageKey>

const NAMES = {
  official: 'reasonNameOfficial',
  alternate: 'reasonNameAlternate',
  foreign: 'reasonNameForeign',
  romanised: 'reasonNameRomanised',
  abbreviation: 'reasonNameAbbreviation',
  demonym: 'reasonNameDemonym',
} as const satisfies Record<string, MessageKey>

/**
 * A candidate's evidence in sentences, in the order given, each once. Evidence that depends on the very name in
 * question is left out.
 *
 * @param phrase the name as the text has it.
 */
export function reasonsOf(
  { place, evidence }: Pick<Candidate, 'place' | 'evidence'>,
  phrase: string,
  places: Corpus['places'],
  language: Language,
  basisOf: (place: PlaceId) => EvidenceBasis,
): Reason[] {
  const sound = evidence.filter(item => !isCircular(item, basisOf))
  const reasons = sound.map(item => ({
    text:
      item.kind === 'population'
        ? inhabitants(item.population, places[place]?.kind, language)
        : sentenceOf(item, phrase, places, language, basisOf),
    ...('place' in item && { place: item.place }),
    side: item.weight > 0 ? ('for' as const) : item.weight < 0 ? ('against' as const) : ('neither' as const),
  }))
  return reasons.filter(({ text }, at) => reasons.findIndex(other => other.text === text) === at)
}

/** What the text says about where a place lies holds whatever else it names. */
function isCircular(evidence: Evidence, basisOf: (place: PlaceId) => EvidenceBasis): boolean {
  const { kind } = evidence
  if (kind !== 'near' && kind !== 'country' && kind !== 'region') return false
  return basisOf(evidence.place) === 'itself'
}

/** The gazetteer counts the people of towns; what it knows of a country or region is the sum of theirs. */
function inhabitants(n: number, kind: string | undefined, { t }: Language): string {
  if (n === 0) return t('reasonPopulationNone')
  return t(kind?.startsWith('A.') ? 'reasonPopulationTowns' : 'reasonPopulation', { n })
}

function sentenceOf(
  evidence: Exclude<Evidence, { readonly kind: 'population' }>,
  phrase: string,
  places: Corpus['places'],
  { t, number }: Language,
  basisOf: (place: PlaceId) => EvidenceBasis,
): string {
  const against = evidence.weight < 0
  const place = 'place' in evidence ? (places[evidence.place]?.name ?? evidence.place) : ''
  switch (evidence.kind) {
    case 'only':
      return t('reasonOnly')
    case 'qualified':
      return t('reasonQualified', { place })
    case 'contains':
      return t('reasonContains', { place })
    case 'country':
      return t(against ? 'reasonCountryNot' : 'reasonCountry', { place })
    case 'region':
      return t(against ? 'reasonRegionNot' : 'reasonRegion', { place })
    case 'near': {
      const km = number(Math.round(evidence.km))
      if (against) return t('reasonFar', { place, km })
      const near = evidence.km < 1 ? t('reasonHere', { place }) : t('reasonNear', { place, km })
      return basisOf(evidence.place) === 'mutual' ? `${near} ${t('reasonMutual')}` : near
    }
    case 'home':
      return t('reasonHome', { km: number(Math.round(evidence.km)) })
    case 'type':
      return t(against ? 'reasonTypeNot' : 'reasonType', { type: t(TYPES[evidence.word]) })
    case 'name':
      return t(NAMES[evidence.name], { phrase })
  }
}
