/** Lists too long to be shown at once. */
export { MoreButton } from './MoreButton.tsx'
