import { type RefObject, useLayoutEffect } from 'react'
import type { PlaceFlags } from '../../model/index.ts'

/**
 * Keeps the focus on a place of the list when the map moves that place to the other group, where it is another element,
 * and keeps it in sight if it was. Otherwise the focus would fall back to the page, or hide below the list's edge.
 *
 * @param inView what the groups are made from.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, inView: PlaceFlags): void {
  // Looked at while the list of before still stands.
  const before = focusedItem(list.current)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the groups change with what is in view
  useLayoutEffect(() => {
    if (!before || !list.current) return
    const { item, seen } = before
    const now = list.current.querySelector<HTMLElement>(
      `.place-item[data-place="${CSS.escape(item.dataset.place ?? '')}"]`,
    )
    if (now !== item) now?.focus({ preventScroll: true })
    if (seen) now?.scrollIntoView({ block: 'nearest' })
  }, [inView])
}

/** The place of a list that has the focus, and whether it is to be seen. */
function focusedItem(
  list: HTMLElement | null,
): { readonly item: HTMLElement; readonly seen: boolean } | null {
  const root = list?.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null
  const item = root.activeElement
  if (!(item instanceof HTMLElement) || !item.dataset.place || !list?.contains(item)) return null
  const { left, top, width, height } = item.getBoundingClientRect()
  const hit = root.elementFromPoint(left + width / 2, top + height / 2)
  return { item, seen: hit !== null && item.contains(hit) }
}
