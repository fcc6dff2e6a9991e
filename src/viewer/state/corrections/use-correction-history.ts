import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { applyCorrections, type Corpus, type Correction } from '../../../corpus/index.ts'
import { addCorrection, canUndo, changeList, receiveChanges, redo, undo } from './history.ts'
import { applyChanges } from './merge.ts'
import { createSession } from './session.ts'
import { browserStore } from './store.ts'
import type { Corrections } from './use-corrections.ts'

/** How much of each text tells it from another under the same id, in UTF-16 code units. */
const OPENING = 64

/**
 * A key for what a reader keeps of a corpus. It depends on the articles and not on what was found in them,
 * so it outlives a new version of the geoparser.
 */
export function corpusIdentity({ title = '', articles }: Corpus): string {
  const parts = [title, ...articles.flatMap(({ id, text }) => [id, text.slice(0, OPENING)])]
  const text = parts.join('\n')
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x9747b28c)}`
}

/** FNV-1a over 16-bit units (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits as 8 hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

/**
 * The corrections of a corpus: those given with it, and those read from the browser's store and written back after each change. Where nothing may
 * be corrected the store is not touched.
 *
 * @returns null while they are being read.
 */
export function useCorrectionHistory(
  original: Corpus,
  correctable: boolean,
  given: readonly Correction[],
): Corrections | null {
  const session = useMemo(
    () => createSession(correctable ? browserStore(corpusIdentity(original)) : null),
    [correctable, original],
  )
  useEffect(() => session.open(), [session])
  const { history, kept, unreadable } = useSyncExternalStore(session.subscribe, session.state)
  const isRead = history !== null
  useEffect(() => {
    // One that was overruled here since keeps its place: those given count as made before.
    if (isRead && given.length > 0)
      session.change(history =>
        receiveChanges(history, list => applyChanges(given, { added: list, removed: [] })),
      )
  }, [session, isRead, given])
  const list = history?.list
  const corrected = useMemo(() => applyCorrections(original, list ?? []), [original, list])
  return useMemo(() => {
    if (!history) return null
    const { change, keep } = session
    const changeTo = (next: (list: readonly Correction[]) => readonly Correction[]) =>
      change(history => changeList(history, next(history.list)))
    return {
      original,
      corrected,
      list: history.list,
      add: correction => changeTo(list => addCorrection(list, correction)),
      addAll: corrections => changeTo(list => corrections.reduce(addCorrection, list)),
      remove: correction => changeTo(list => list.filter(other => other !== correction)),
      undo: canUndo(history) ? () => change(undo) : null,
      redo: history.future.length > 0 ? () => change(redo) : null,
      kept,
      keep,
      unreadable,
    }
  }, [original, corrected, history, kept, unreadable, session])
}
