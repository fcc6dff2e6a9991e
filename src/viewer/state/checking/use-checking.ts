import { createContext, useContext, useMemo, useState } from 'react'
import type { Place } from '../../../gazetteer/index.ts'
import { type ChangeView, closePlace, openArticle } from '../index.ts'

/** A point the reader chose on the map. */
export interface Picked {
  /** Degrees WGS84. */
  readonly lat: number
  readonly lon: number
  /** The map's zoom, which tells how near is near. */
  readonly zoom: number
}

/** Places that the map shows beside the one that is meant. */
export interface Possible {
  readonly others: readonly Place[]
  readonly meant: Place | null
}

/** What “Why here?” shows beside the text and on the map. */
export interface Why {
  readonly shown: boolean
  /** Asks why of a mention. */
  readonly show: (article: string, start: number) => void
  readonly hide: () => void
  /** Null where no place is asked for. */
  readonly possible: Possible | null
  readonly setPossible: (possible: Possible | null) => void
  /** Rises whenever the reader asks to see all of them. */
  readonly framing: number
  readonly frame: () => void
  /** Whether a click on the map chooses a point. */
  readonly picking: boolean
  readonly setPicking: (picking: boolean) => void
  readonly picked: Picked | null
  readonly setPicked: (picked: Picked | null) => void
}

/** What the components below share of “Why here?”. */
export const WhyContext = createContext<Why | null>(null)

/**
 * “Why here?” of the workspace.
 *
 * @throws Error outside of one.
 */
export function useWhy(): Why {
  const why = useContext(WhyContext)
  if (!why) throw new Error('Expected a component inside a workspace.')
  return why
}

/** Makes “Why here?” for a workspace; at first nothing is asked. */
export function useWhyState(changeView: ChangeView): Why {
  const [shown, setShown] = useState(false)
  const [possible, setPossible] = useState<Possible | null>(null)
  const [framing, setFraming] = useState(0)
  const [picking, setPicking] = useState(false)
  const [picked, setPicked] = useState<Picked | null>(null)
  const actions = useMemo(
    () => ({
      show(article: string, start: number) {
        // The popup would lie over the very places that are compared.
        changeView(view => closePlace(openArticle(view, article, start)))
        setShown(true)
      },
      hide() {
        setShown(false)
        setPossible(null)
        setPicking(false)
        setPicked(null)
      },
      setPossible,
      frame: () => setFraming(framing => framing + 1),
      setPicking,
      setPicked,
    }),
    [changeView],
  )
  return useMemo(
    () => ({ ...actions, shown, possible, framing, picking, picked }),
    [actions, shown, possible, framing, picking, picked],
  )
}
