/** A person's verdicts: kept apart from what the machine found, undone and redone, stored, written and read. */

export { useCorrectionHistory } from '../state/corrections/use-correction-history.ts'
export { type Corrections, CorrectionsContext, useCorrections } from '../state/corrections/use-corrections.ts'
export { CorrectionsBar } from './corrections-bar.tsx'
export { useUndoKeys } from './use-undo-keys.ts'
