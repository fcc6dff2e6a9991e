import { NameClass } from '../name-class.ts'
import type { RecordName } from './record.ts'

const latin = /^[\p{Script=Latin}\p{N}\p{M}\p{P}\p{Zs}\p{Sk}+|°ʻʼ]*$/u

/** The alternate names of a GeoNames row, without what no newspaper would print. */
export function namesFromGeoNames(name: string, ascii: string, alternates: string): RecordName[] {
  const names: RecordName[] =
    ascii === name || ascii === '' ? [] : [{ text: ascii, class: NameClass.alternate }]
  for (const text of alternates.split(',')) {
    if (isNoise(text)) continue
    names.push({ text, class: latin.test(text) ? NameClass.alternate : NameClass.foreign })
  }
  return names
}

/**
 * Airport codes (three capitals), addresses, names with digits, and transliterations that a machine made of scripts without
 * capitals: they alone begin with a small letter ("ba ku", "bwkywhawlt").
 */
export function isNoise(text: string): boolean {
  return (
    text === '' ||
    /^[A-Z]{1,4}$/.test(text) ||
    /\d/.test(text) ||
    /:\/\//.test(text) ||
    (/^['’]?\p{Ll}/u.test(text) && latin.test(text))
  )
}
