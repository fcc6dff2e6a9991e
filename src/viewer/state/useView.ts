import { useCallback, useEffect, useRef, useState } from 'react'
import type { Corpus } from '../../corpus/index.ts'
import { formatAddress, parseAddress } from './address.ts'
import { type Missing, resolveView } from './resolve.ts'
import { sameContent, type View } from './view.ts'

/** Makes a view from the one before. */
export type ChangeView = (change: (view: View) => View) => void

/** The view, kept in step with the address bar. */
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
export function useView(corpus: Corpus): ViewState {
  const [state, setState] = useState(() => arrive(corpus, 0))
  // Our own writing must not come back as a change.
  const written = useRef(location.search)

  useEffect(() => {
    const timer = setTimeout(() => {
      const search = formatAddress(state.view, location.search)
      if (search === location.search) return
      written.current = search
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
    }, WRITE_AFTER)
    return () => clearTimeout(timer)
  }, [state.view])

  useEffect(() => {
    const onArrival = () => {
      if (location.search === written.current) return
      written.current = location.search
      setState(({ arrival }) => arrive(corpus, arrival + 1))
    }
    addEventListener('popstate', onArrival)
    return () => removeEventListener('popstate', onArrival)
  }, [corpus])

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

function arrive(corpus: Corpus, arrival: number): Omit<ViewState, 'changeView' | 'dismissMissing'> {
  return { ...resolveView(parseAddress(location.search), corpus), fromAddress: true, arrival }
}
