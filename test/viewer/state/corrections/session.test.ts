import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Correction } from '../../../../src/corpus/index.ts'
import { addCorrection, changeList, undo } from '../../../../src/viewer/state/corrections/history.ts'
import { applyChanges } from '../../../../src/viewer/state/corrections/merge.ts'
import { type CorrectionSession, createSession } from '../../../../src/viewer/state/corrections/session.ts'
import type { CorrectionStore } from '../../../../src/viewer/state/corrections/store.ts'

const correction = (start: number, kind: 'accepted' | 'rejected' = 'accepted'): Correction => ({
  article: 'a',
  quote: `name ${start}`,
  prefix: '',
  suffix: '',
  start,
  scope: 'mention',
  verdict: { kind },
})

/** What a browser keeps for all its tabs, with a list as its content and answers when it is told to give them. */
function sharedStorage() {
  let list: readonly Correction[] = []
  let full = false
  const watchers = new Set<() => void>()
  const tab = (): CorrectionStore => {
    let own: (() => void) | undefined
    return {
      load: async () => ({ list }),
      async change(changes) {
        await Promise.resolve()
        if (full) throw new DOMException('no room', 'QuotaExceededError')
        list = applyChanges(list, changes)
        for (const changed of watchers) if (changed !== own) changed()
        return list
      },
      watch(changed) {
        own = changed
        watchers.add(changed)
        return () => watchers.delete(changed)
      },
    }
  }
  return {
    tab,
    list: () => list,
    fill: (now: boolean) => {
      full = now
    },
  }
}

const add = (session: CorrectionSession, one: Correction) =>
  session.change(history => changeList(history, addCorrection(history.list, one)))
const listOf = (session: CorrectionSession) => session.state().history?.list.map(({ start }) => start)
const settle = () => vi.advanceTimersByTimeAsync(10)

describe('corrections in two tabs', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('made in both are kept, and each tab shows them', async () => {
    const storage = sharedStorage()
    const [one, two] = [createSession(storage.tab()), createSession(storage.tab())]
    one.open()
    two.open()
    await settle()
    add(one, correction(1))
    add(two, correction(2))
    await settle()
    expect(storage.list().map(({ start }) => start)).toEqual([1, 2])
    expect(listOf(one)?.toSorted()).toEqual([1, 2])
    expect(listOf(two)?.toSorted()).toEqual([1, 2])
  })

  test('undo takes back the own one and not that of the other tab', async () => {
    const storage = sharedStorage()
    const [one, two] = [createSession(storage.tab()), createSession(storage.tab())]
    one.open()
    two.open()
    await settle()
    add(one, correction(1))
    await settle()
    add(two, correction(2))
    await settle()
    one.change(undo)
    await settle()
    expect(storage.list().map(({ start }) => start)).toEqual([2])
    expect(listOf(one)).toEqual([2])
    expect(listOf(two)).toEqual([2])
  })

  test('taken back while they are being written are not kept', async () => {
    const storage = sharedStorage()
    const session = createSession(storage.tab())
    session.open()
    await settle()
    add(session, correction(1))
    session.change(undo)
    await settle()
    expect(storage.list()).toEqual([])
  })

  test('are the same in both tabs and in the store after any run of changes', async () => {
    const step = fc.record({
      tab: fc.nat(1),
      start: fc.nat(4),
      reject: fc.boolean(),
      undo: fc.boolean(),
      wait: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async steps => {
        const storage = sharedStorage()
        const tabs = [createSession(storage.tab()), createSession(storage.tab())]
        for (const tab of tabs) tab.open()
        await settle()
        for (const { tab, start, reject, undo: back, wait } of steps) {
          const session = tabs[tab]
          if (!session) continue
          if (back) session.change(undo)
          else add(session, correction(start, reject ? 'rejected' : 'accepted'))
          if (wait) await settle()
        }
        await settle()
        const kept = storage.list().map(({ start, verdict }) => `${start} ${verdict.kind}`)
        for (const tab of tabs) {
          const shown = tab.state().history?.list.map(({ start, verdict }) => `${start} ${verdict.kind}`)
          expect(shown?.toSorted()).toEqual(kept.toSorted())
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a store that fails', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is said to have kept nothing, and tried again when asked', async () => {
    const storage = sharedStorage()
    storage.fill(true)
    const session = createSession(storage.tab())
    session.open()
    await settle()
    add(session, correction(1))
    await settle()
    expect(session.state().kept).toBe(false)
    expect(listOf(session)).toEqual([1])
    storage.fill(false)
    session.keep()
    await settle()
    expect(session.state().kept).toBe(true)
    expect(storage.list()).toHaveLength(1)
  })

  test('and never answers does not keep the articles from the reader; a late answer is still received', async () => {
    let answer: (list: readonly Correction[]) => void = () => undefined
    const store: CorrectionStore = {
      load: () =>
        new Promise(resolve => {
          answer = list => resolve({ list })
        }),
      change: async ({ added }) => added,
      watch: () => () => undefined,
    }
    const session = createSession(store)
    session.open()
    expect(session.state().history).toBeNull()
    await vi.advanceTimersByTimeAsync(2500)
    expect(listOf(session)).toEqual([])
    answer([correction(7)])
    await settle()
    expect(listOf(session)).toEqual([7])
  })
})
