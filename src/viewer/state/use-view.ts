import { useCallback, useEffect, useRef, useState } from 'react'
import type { Corpus } from '../../corpus/index.ts'
import { formatAddress, parseAddress } from './address.ts'
import type { Address } from './address-bar.ts'
import { type Missing, resolveView } from './resolve.ts'
import { sameContent, type View } from './view.ts'

/** Makes a view from the one before. */
export type ChangeView = (change: (view: View) => View) => void

/** The view, kept in step with the address. */
export interface ViewState {
  readonly view: View
  readonly changeView: ChangeView
  /** What the address named that the corpus lacks, until dismissed. */
  readonly missing: readonly Missing[]
  readonly dismissMissing: () => void
  /** Whether the address chose what is open, and not the reader: nothing then takes focus. */
  readonly fromAddress: boolean
  /** Rises whenever the view came from the address: the map then goes where the view says. */
  readonly arrival: number
}

/** Wait after a change before the address is written: browsers refuse more than about 100 writes in 10 seconds. */
const WRITE_AFTER = 150

/** Holds the view of a corpus, reads it from the address at first and whenever the address changes, and writes it back. */
export function useView(corpus: Corpus, address: Address): ViewState {
  const [state, setState] = useState(() => arrive(corpus, address.search(), 0))
  // Between an arrival and its rendering, the view at hand is the one before and must not be written.
  const outdated = useRef(false)

  const write = useRef<(() => void) | null>(null)

  useEffect(() => {
    outdated.current = false
    write.current = () => {
      write.current = null
      if (outdated.current) return
      const search = formatAddress(state.view, address.search())
      if (search !== address.search()) address.replace(search)
    }
    const timer = setTimeout(write.current, WRITE_AFTER)
    return () => clearTimeout(timer)
  }, [address, state.view])
  // A map that is taken away, and may come back, must not lose what was opened last.
  useEffect(() => () => write.current?.(), [])

  useEffect(
    () =>
      address.subscribe(() => {
        outdated.current = true
        setState(({ arrival }) => arrive(corpus, address.search(), arrival + 1))
      }),
    [address, corpus],
  )

  const changeView = useCallback<ChangeView>(change => {
    setState(state => {
      const view = change(state.view)
      if (view === state.view) return state
      return { ...state, view, fromAddress: state.fromAddress && sameContent(view, state.view) }
    })
  }, [])
  const dismissMissing = useCallback(() => setState(state => ({ ...state, missing: [] })), [])
  return { ...state, changeView, dismissMissing }
}

function arrive(
  corpus: Corpus,
  search: string,
  arrival: number,
): Omit<ViewState, 'changeView' | 'dismissMissing'> {
  return { ...resolveView(parseAddress(search), corpus), fromAddress: true, arrival }
}
