/** Every word of the interface, one catalogue a language. */
export { createLanguage, type Language } from './create-language.ts'
export { en, type MessageKey } from './en/messages.ts'
export { LanguageProvider, openLanguage, useLanguage } from './language.tsx'
export { LanguageSelect } from './language-select.tsx'
export {
  chooseLanguage,
  englishDates,
  INTERFACE_LANGUAGES,
  isLanguageTag,
} from './languages.ts'
export { fillMessage, type Message, type Values } from './message.ts'
