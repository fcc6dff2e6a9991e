/** Finding places, other names and words in passages. */
export { SearchField } from './search-field.tsx'
