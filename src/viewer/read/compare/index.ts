/** Comparing sources: who names what, how often, and how. */
export { NameShares, ShareBar } from './name-shares.tsx'
export { type Share, sharesOf, TINTS } from './tints.ts'
