import { useEffect, useState } from 'react'
import { type Palette, readPalette } from '../../scene/basemap/palette.ts'
import { onThemeChange } from '../../ui/theme.ts'

/** Media features that change the style sheet's colours, beside light and dark. */
const FEATURES = ['(forced-colors: active)', '(prefers-contrast: more)']

/** The palette that holds for an element, read again when the reader's preferences change. */
export function usePalette(element: Element): Palette {
  const [palette, setPalette] = useState(() => readPalette(element))
  useEffect(() => {
    const update = () => setPalette(readPalette(element))
    const queries = FEATURES.map(feature => matchMedia(feature))
    for (const query of queries) query.addEventListener('change', update)
    const leave = onThemeChange(update)
    return () => {
      leave()
      for (const query of queries) query.removeEventListener('change', update)
    }
  }, [element])
  return palette
}
