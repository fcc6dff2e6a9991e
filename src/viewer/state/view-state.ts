import { useEffect } from 'react'
import type { Corpus } from '../../corpus/index.ts'
import { formatAddress, parseAddress } from './address.ts'
import type { Address } from './address-bar.ts'
import { type Missing, resolveView } from './resolve.ts'
import type { Store } from './store.ts'
import { sameContent, sameOpened, type View } from './view.ts'

/** Makes a view from the one before. */
export type ChangeView = (change: (view: View) => View) => void

/** A view and where it came from. */
export interface ViewState {
  readonly view: View
  /** The view without its camera, the same object while only the camera moves. */
  readonly content: View
  /** What the address named that the corpus lacks, until dismissed. */
  readonly missing: readonly Missing[]
  /** Whether the address chose what is open, and not the reader: nothing then takes focus. */
  readonly fromAddress: boolean
  /** Counts the views that came from the address: each time, the map goes where the view says. */
  readonly arrival: number
}

/** Wait after a change before the address is written: browsers refuse more than about 100 writes in 10 seconds. */
const WRITE_AFTER = 150

/** The view that an address asks of a corpus. */
export function openView(corpus: Corpus, search: string, arrival = 0): ViewState {
  const { view, missing } = resolveView(parseAddress(search), corpus)
  return { view, content: withoutCamera(view), missing, fromAddress: true, arrival }
}

/** The way to change the view that a store holds. */
export function changeViewOf(store: Store<ViewState>): ChangeView {
  return change => {
    const { view: before, content, fromAddress } = store.get()
    const view = change(before)
    if (view === before) return
    const { page, selection, filter, order } = before
    const moved =
      view.page === page && view.selection === selection && view.filter === filter && view.order === order
    store.set({
      view,
      content: moved ? content : withoutCamera(view),
      fromAddress: fromAddress && sameContent(view, before),
    })
  }
}

function withoutCamera(view: View): View {
  return { ...view, camera: null }
}

/** Keeps the view of a corpus in step with the address: reads it whenever somebody else changes it, and writes it back. */
export function useAddress(store: Store<ViewState>, address: Address, corpus: Corpus): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const write = () => {
      clearTimeout(timer)
      timer = undefined
      const { view, arrival } = store.get()
      const search = formatAddress(view, address.search())
      // Opening another article or place is a step that Back undoes; moving the map is not.
      const isStep = arrival === stood.arrival && !sameOpened(stood.view, view)
      stood = { view, arrival }
      if (search === address.search()) return
      if (isStep && address.push) address.push(search)
      else address.replace(search)
    }
    let stood: Pick<ViewState, 'view' | 'arrival'> = store.get()
    let written = store.get().view
    const onChange = () => {
      const { view } = store.get()
      if (view === written) return
      written = view
      clearTimeout(timer)
      timer = setTimeout(write, WRITE_AFTER)
    }
    const stop = store.subscribe(onChange)
    // If the view was resolved to something other than the address says, the address is corrected.
    timer = setTimeout(write, WRITE_AFTER)
    return () => {
      stop()
      // When the map is removed, write at once what was opened last, because the map may come back.
      if (timer !== undefined) write()
    }
  }, [store, address])

  useEffect(
    () => address.subscribe(() => store.set(openView(corpus, address.search(), store.get().arrival + 1))),
    [store, address, corpus],
  )
}
