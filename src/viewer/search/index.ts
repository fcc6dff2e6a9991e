/** Finding places, other names and words in passages. */
export { SearchField } from './SearchField.tsx'
