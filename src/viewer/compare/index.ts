/** Comparing sources: who names what, how often, and how. */
export { NameShares, ShareBar } from './NameShares.tsx'
export { type Share, sharesOf, TINTS } from './tints.ts'
