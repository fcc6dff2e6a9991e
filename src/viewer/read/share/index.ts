/** Taking the map elsewhere: a link, the element, or a frame. */
export { ShareButton } from './share-button.tsx'
