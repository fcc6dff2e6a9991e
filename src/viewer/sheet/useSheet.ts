import { useSyncExternalStore } from 'react'
import { useSurroundings } from '../surroundings/index.ts'

/** Where the style sheet lays the texts over the map as a sheet: a narrow page that is not a phone on its side. */
const SHEET = '(max-width: 52rem) and (not ((min-width: 30rem) and (max-height: 30rem)))'

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(SHEET)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether the texts lie on a sheet. In somebody else's page they never do. */
export function useSheet(): boolean {
  const { ownPage } = useSurroundings()
  return useSyncExternalStore(subscribe, () => matchMedia(SHEET).matches) && ownPage
}
