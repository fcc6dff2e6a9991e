import type { Place } from '../../gazetteer/index.ts'
import type { Language } from '../i18n/index.ts'
import { kindWord } from '../model/index.ts'

/** The words that tell a place from others of its name: kind, region, country. */
export function placeWords({ list, t, country }: Language, place: Place): string {
  const { kind, region, name, country: code } = place
  const isCountry = kind.startsWith('A.PCL')
  return list([
    t(kindWord(place)),
    ...(region && region !== name && !isCountry ? [region] : []),
    ...(code && !isCountry ? [country(code)] : []),
  ])
}
