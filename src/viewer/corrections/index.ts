/** A person's verdicts: kept apart from what the machine found, undone and redone, stored, written and read. */
export { CorrectionsBar } from './CorrectionsBar.tsx'
export { useCorrectionHistory } from './useCorrectionHistory.ts'
export { type Corrections, CorrectionsContext, useCorrections } from './useCorrections.ts'
export { useUndoKeys } from './useUndoKeys.ts'
