import { useEffect, useMemo, useRef, useState } from 'react'
import { applyCorrections, type Corpus, type Correction } from '../../../corpus/index.ts'
import { addCorrection, beginHistory, canUndo, changeList, type History, redo, undo } from './history.ts'
import { corpusIdentity } from './identity.ts'
import { browserStore } from './store.ts'
import type { Corrections } from './use-corrections.ts'

/**
 * The corrections of a corpus, read from the browser's store and written back after each change. Where nothing may
 * be corrected the store is not touched.
 *
 * @returns null while they are being read.
 */
export function useCorrectionHistory(original: Corpus, correctable: boolean): Corrections | null {
  const store = useMemo(
    () => (correctable ? browserStore(corpusIdentity(original)) : null),
    [correctable, original],
  )
  const [history, setHistory] = useState<History | null>(() => (store ? null : beginHistory([])))
  const [kept, setKept] = useState(store !== null)
  const stored = useRef<readonly Correction[] | null>(null)
  const list = history?.list ?? null

  useEffect(() => {
    let current = true
    store?.load().then(list => {
      if (!current) return
      stored.current = list
      setHistory(beginHistory(list))
    })
    return () => {
      current = false
    }
  }, [store])

  useEffect(() => {
    if (!store || !list || list === stored.current) return
    stored.current = list
    store.save(list).then(
      () => setKept(true),
      () => setKept(false),
    )
  }, [store, list])

  const corrected = useMemo(() => applyCorrections(original, list ?? []), [original, list])
  return useMemo(() => {
    if (!history) return null
    const change = (next: (history: History) => History) =>
      setHistory(history => (history ? next(history) : history))
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
    }
  }, [original, corrected, history, kept])
}
