/** Every word of the interface, one catalogue a language. */
export { createLanguage, type Language } from './createLanguage.ts'
export { type Catalogue, en, type MessageKey } from './en.ts'
export { LanguageProvider, openLanguage, useLanguage } from './Language.tsx'
export { LanguageSelect } from './LanguageSelect.tsx'
export {
  chooseLanguage,
  englishDates,
  isLanguageTag,
  LANGUAGES,
  type LanguageTag,
  LOADERS,
} from './languages.ts'
export { fillMessage, type Message, type Values } from './message.ts'
