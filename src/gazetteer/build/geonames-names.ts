import { NameClass } from '../file/name-class.ts'
import type { RecordName } from './record.ts'
import { isLatin, isNoise } from './spelling/noise.ts'

/** The names in a GeoNames row beside its main one: the plain ASCII form and the alternates, which commas separate. */
export function namesFromGeoNames(name: string, ascii: string, alternates: string): RecordName[] {
  const names: RecordName[] =
    ascii === name || ascii === '' ? [] : [{ text: ascii, class: NameClass.alternate }]
  for (const text of alternates.split(',').flatMap(inOneScript)) {
    if (!isNoise(text)) names.push({ text, class: isLatin(text) ? NameClass.alternate : NameClass.foreign })
  }
  return names
}

/** Some alternates give a name in two scripts, "Khartún - الخرطوم": each is a name. */
function inOneScript(text: string): string[] {
  const parts = text.split(' - ')
  return parts.length === 2 && isLatin(parts[0]!) !== isLatin(parts[1]!) ? parts : [text]
}
