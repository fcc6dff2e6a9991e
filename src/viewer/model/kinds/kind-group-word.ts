import type { KindGroup } from '../../../corpus/index.ts'
import type { MessageKey } from '../../i18n/index.ts'

const WORDS: Record<KindGroup, MessageKey> = {
  country: 'keyCountry',
  region: 'keyRegion',
  capital: 'keyCapital',
  town: 'keyTown',
  water: 'keyWater',
  site: 'keySite',
}

/** The message that names a kind group. */
export function kindGroupWord(group: KindGroup): MessageKey {
  return WORDS[group]
}
