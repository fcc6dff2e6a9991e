/** Lists too long to be shown at once. */
export { MoreButton } from './more-button.tsx'
