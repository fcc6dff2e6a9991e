import { type FunctionComponent, type LazyExoticComponent, lazy } from 'react'
import { PartMissingNote } from './PartMissingNote.tsx'

/**
 * A part of the interface that is fetched when it is first shown. Where that fails, a note stands in its
 * place: an error would take the whole page down.
 */
export function lazyPart<Props>(
  load: () => Promise<{ default: FunctionComponent<Props> }>,
): LazyExoticComponent<FunctionComponent<Props>> {
  return lazy<FunctionComponent<Props>>(() => load().catch(() => ({ default: PartMissingNote })))
}
