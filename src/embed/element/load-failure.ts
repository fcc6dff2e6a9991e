import type { LanguageTag } from '../../viewer/i18n/languages.ts'

/**
 * Said where the map's own code cannot be fetched. The catalogues could not be fetched then either, so this one
 * sentence stands here in all their languages.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  az: 'Xəritə yüklənmədi. Bağlantını yoxlayıb səhifəni yenidən yükləyin.',
  de: 'Die Karte ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  en: 'The map could not be loaded. Check the connection and load the page again.',
  fa: 'نقشه بارگیری نشد. اتصال را بررسی کنید و صفحه را دوباره باز کنید.',
  fr: 'La carte n’a pas pu être chargée. Vérifiez la connexion et rechargez la page.',
  hy: 'Քարտեզը բեռնել չհաջողվեց։ Ստուգեք կապը և վերաբեռնեք էջը։',
  ru: 'Не удалось загрузить карту. Проверьте соединение и перезагрузите страницу.',
  tr: 'Harita yüklenemedi. Bağlantıyı denetleyip sayfayı yeniden yükleyin.',
} satisfies Record<LanguageTag, string>

/** The sentence in the language that holds for an element: its own or its page's, then the reader's. */
export function loadFailure(element: Element): string {
  const own = element.closest('[lang]')?.getAttribute('lang')
  const tags = [own ?? [], ...navigator.languages].flat().map(tag => tag.toLowerCase().replace(/-.*/, ''))
  return SENTENCES[tags.find(tag => Object.hasOwn(SENTENCES, tag)) ?? 'en']!
}
