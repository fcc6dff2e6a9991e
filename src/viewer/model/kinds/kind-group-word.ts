import type { MessageKey } from '../../i18n/index.ts'
import type { Form } from '../form.ts'

const WORDS: Record<Form, MessageKey> = {
  country: 'keyCountry',
  region: 'keyRegion',
  capital: 'keyCapital',
  town: 'keyTown',
  water: 'keyWater',
  site: 'keySite',
}

/** The message that names a form. */
export function formWord(form: Form): MessageKey {
  return WORDS[form]
}
