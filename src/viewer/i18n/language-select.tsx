import { useSpeech } from './language.tsx'
import { INTERFACE_LANGUAGES, isLanguageTag } from './languages.ts'

/** The languages of the interface, each by its own name. */
export function LanguageSelect() {
  const { language, speak } = useSpeech()
  return (
    <select
      className="language"
      aria-label={language.t('language')}
      value={language.tag}
      onChange={({ target }) => isLanguageTag(target.value) && speak(target.value)}
    >
      {Object.entries(INTERFACE_LANGUAGES).map(([tag, { name }]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}
