/**
 * Said where the map's own code cannot be fetched. The catalogues could not be fetched then either, so this one
 * sentence stands here in all their languages.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  az: 'Xəritə yüklənmədi: {reason}',
  de: 'Die Karte ließ sich nicht laden: {reason}',
  en: 'The map could not be loaded: {reason}',
  fa: 'نقشه بارگیری نشد: {reason}',
  fr: 'La carte n’a pas pu être chargée : {reason}',
  hy: 'Քարտեզը բեռնել չհաջողվեց. {reason}',
  ru: 'Не удалось загрузить карту: {reason}',
  tr: 'Harita yüklenemedi: {reason}',
}

/** The sentence in the language that holds for an element: its own or its page's, then the reader's. */
export function loadFailure(element: Element, error: unknown): string {
  const own = element.closest('[lang]')?.getAttribute('lang')
  const tags = [own ?? [], ...navigator.languages].flat().map(tag => tag.toLowerCase().split('-')[0])
  const sentence = SENTENCES[tags.find(tag => Object.hasOwn(SENTENCES, tag)) ?? 'en']
  return sentence.replace('{reason}', () => (error instanceof Error ? error.message : String(error)))
}
