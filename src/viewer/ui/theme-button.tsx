import { useSyncExternalStore } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { ThemeIcon } from './icons.tsx'
import { chooseTheme, isDark, onThemeChange } from './theme.ts'

/** Turns the page dark, or light again. */
export function ThemeButton() {
  const { t } = useLanguage()
  const dark = useSyncExternalStore(onThemeChange, isDark)
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('dark')}
      title={t('dark')}
      aria-pressed={dark}
      onClick={() => chooseTheme(dark ? 'light' : 'dark')}
    >
      <ThemeIcon />
    </button>
  )
}
