/** On a narrow page the texts lie on a sheet over the map, of a height that the reader chooses. */
export { SheetGrip } from './SheetGrip.tsx'
export { useSheet } from './useSheet.ts'
