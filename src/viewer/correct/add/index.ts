/** A name that the machine overlooked is marked by a person: selected in an article, or typed, and given its place. */
export { AddButton } from './add-button.tsx'
export { AddProvider } from './add-provider.tsx'
export { useAdd } from './use-add.ts'
export { useSelectedPhrase } from './use-selected-phrase.ts'
