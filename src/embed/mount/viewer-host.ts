import type { Corpus } from '../../corpus/index.ts'
import {
  type Address,
  chooseLanguage,
  type Host,
  type Hover,
  type Language,
  openLanguage,
  type Texts,
} from '../../viewer/index.ts'
import { isCorrectable, layoutOf } from '../contract/attributes.ts'
import { sharedAtlas, sharedBaseNames, sharedGazetteer, sharedWaters } from './shared-data.ts'

/** What a map follows besides its element's attributes. */
export interface Ties {
  readonly address: Address
  readonly hover: Hover
  /** Whether the texts stand in the page itself. */
  readonly mapOnly: boolean
  readonly onCorrected: (corpus: Corpus) => void
}

/** The host of a map inside an element of somebody else's page. */
export function hostOf(element: Element, { address, hover, mapOnly, onCorrected }: Ties): Host {
  const correctable = isCorrectable(element.getAttribute('corrections'))
  return {
    address,
    hover,
    languages: wantedLanguages(element),
    ownPage: false,
    texts: textsOf(element, mapOnly),
    correctable,
    onCorrected,
    loadAtlas: sharedAtlas,
    loadWaters: sharedWaters,
    loadBaseNames: sharedBaseNames,
    // Looking names up would cost an embedded map one and a half megabytes; who corrects needs it.
    loadGazetteer: correctable ? sharedGazetteer : () => Promise.resolve(null),
  }
}

/** The languages wanted (BCP 47), the dearest first: the element's or its page's, then the reader's. */
function wantedLanguages(element: Element): readonly string[] {
  const language = element.closest('[lang]')?.getAttribute('lang')
  return language ? [language, ...navigator.languages] : navigator.languages
}

/** The language of an element that shows a view, its query string given; English where the words cannot be had. */
export function languageOf(element: Element, search: string): Promise<Language> {
  const wanted = wantedLanguages(element)
  return openLanguage(chooseLanguage(search, wanted), wanted).catch(() => openLanguage('en', wanted))
}

function textsOf(element: Element, mapOnly: boolean): Texts {
  if (mapOnly) return 'elsewhere'
  return layoutOf(element.getAttribute('layout')) === 'map' ? 'opened' : 'beside'
}
