/** The part of the element that loads late: the map and all it needs. */
export { mountMap } from './mount-map.ts'
