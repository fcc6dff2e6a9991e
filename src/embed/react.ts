'use client'

import { createElement, type HTMLAttributes, type ReactElement, type Ref, useEffect, useRef } from 'react'
import 'wherein/element'
import type { Corpus } from '../corpus/index.ts'
import type { Layout, Theme, WhereinEvents, WhereinMapElement } from './types.ts'

/** The element's attributes as React properties, and its events as callbacks. */
export interface WhereinMapProps extends Omit<HTMLAttributes<WhereinMapElement>, 'onLoad' | 'onError'> {
  readonly src?: string
  /** CSS selector of the article in the page; `for` in HTML. */
  readonly htmlFor?: string
  readonly sources?: string
  readonly place?: string
  readonly view?: string
  readonly article?: string
  readonly zoom?: number
  readonly center?: string
  readonly theme?: Theme
  readonly layout?: Layout
  readonly interactive?: boolean
  readonly corrections?: boolean
  readonly loading?: 'lazy' | 'eager'
  readonly gazetteer?: string
  readonly exclude?: string
  readonly corpus?: Corpus | null
  readonly onLoad?: (event: WhereinEvents['wherein-load']) => void
  readonly onPlace?: (event: WhereinEvents['wherein-place']) => void
  readonly onPassage?: (event: WhereinEvents['wherein-passage']) => void
  readonly onError?: (event: WhereinEvents['wherein-error']) => void
  readonly ref?: Ref<WhereinMapElement>
}

/** `<wherein-map>` as a React component. On a server it renders the bare element with its children as the fallback. */
export function WhereinMap(props: WhereinMapProps): ReactElement {
  const { htmlFor, interactive, corrections, corpus, onLoad, onPlace, onPassage, onError, ref, ...rest } =
    props
  const element = useRef<WhereinMapElement | null>(null)
  const handlers = useRef({ onLoad, onPlace, onPassage, onError })
  handlers.current = { onLoad, onPlace, onPassage, onError }

  useEffect(() => {
    const map = element.current
    if (!map) return
    // Not ended by a signal: in pages of tests that may be Node's own, which their elements refuse.
    const listen = <Name extends keyof WhereinEvents>(
      name: Name,
      handle: (event: WhereinEvents[Name]) => void,
    ): (() => void) => {
      map.addEventListener(name, handle)
      return () => map.removeEventListener(name, handle)
    }
    const ends = [
      listen('wherein-load', event => handlers.current.onLoad?.(event)),
      listen('wherein-place', event => handlers.current.onPlace?.(event)),
      listen('wherein-passage', event => handlers.current.onPassage?.(event)),
      listen('wherein-error', event => handlers.current.onError?.(event)),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [])

  useEffect(() => {
    if (element.current) element.current.corpus = corpus ?? null
  }, [corpus])

  return createElement('wherein-map', {
    ...rest,
    ...(htmlFor === undefined ? {} : { for: htmlFor }),
    // Left out by React where false, as if the element were interactive.
    ...(interactive === undefined ? {} : { interactive: String(interactive) }),
    ...(corrections ? { corrections: '' } : {}),
    ref: (map: WhereinMapElement | null) => {
      element.current = map
      if (typeof ref === 'function') ref(map)
      else if (ref) ref.current = map
    },
  })
}
