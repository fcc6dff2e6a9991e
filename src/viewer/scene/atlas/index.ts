/** The world's land, borders and countries, ready to draw at any zoom. */
export { type Atlas, EMPTY_ATLAS, type Ring, type Territory } from './atlas.ts'
export { ringsContain } from './contains.ts'
export { labelAnchorOf, mainRing } from './label-anchor.ts'
export { buildLines, type Lines } from './lines.ts'
export { type MapWindow, windowAt } from './map-window.ts'
export { latOfMercator, lonOfMercator, mercatorX, mercatorY } from './mercator.ts'
export { type ClosingPen, traceRing } from './trace-ring.ts'
export { traceStroke } from './trace-stroke.ts'
