/** A corpus as the viewer reads it. */
export { type Block, blocksOf, type Piece } from './blocks.ts'
export type { Entry } from './entry.ts'
export { type Form, hasShape, isLine } from './form.ts'
export { type Frame, frameAll, frameMost } from './frame.ts'
export { kindWord } from './kindWord.ts'
export { type Reading, readingOf } from './reading.ts'
export { type SnippetPiece, snippetOf } from './snippet.ts'
export { type Sureness, surenessOf } from './sureness.ts'
