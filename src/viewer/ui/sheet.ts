/** On a narrow page the texts lie on a sheet over the map, of a height that the reader chooses. */
export { SheetGrip } from './sheet-grip.tsx'
export { useSheet } from './use-sheet.ts'
