/** The part of the element that loads late: the map and all it needs. */
export { openStage } from './mount-map.ts'
