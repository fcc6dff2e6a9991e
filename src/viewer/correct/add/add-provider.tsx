import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { Span } from '../../../corpus/index.ts'
import { AddContext } from './use-add.ts'

/** Holds what is selected and added; what lies inside and asks for neither is not rendered anew by them. */
export function AddProvider({ children }: { readonly children: ReactNode }) {
  const [selected, setSelected] = useState<Span | null>(null)
  const [adding, setAdding] = useState<Span | 'type' | null>(null)
  const text = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const end = useCallback(() => setAdding(null), [])
  const add = useMemo(
    () => ({
      selected,
      setSelected,
      adding,
      begin: () => setAdding(selected ?? 'type'),
      end,
      text,
      button,
    }),
    [selected, adding, end],
  )
  return <AddContext value={add}>{children}</AddContext>
}
