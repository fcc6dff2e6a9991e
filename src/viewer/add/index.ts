/** A name that the machine overlooked is marked by a person: selected in an article, or typed, and given its place. */
export { AddButton } from './AddButton.tsx'
export { AddProvider } from './AddProvider.tsx'
export { useAdd } from './useAdd.ts'
export { useSelectedPhrase } from './useSelectedPhrase.ts'
