/** Every word of the interface, one catalogue a language. */
export { type Catalogue, en, type MessageKey } from './en.ts'
export { createLanguage, type Language, LanguageProvider, useLanguage } from './Language.tsx'
export { fillMessage, type Message, type Values } from './message.ts'
