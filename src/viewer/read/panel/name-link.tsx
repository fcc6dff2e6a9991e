import type { MouseEvent } from 'react'
import { useHost } from '../../host/use-host.ts'
import type { ConfidenceLevel, Entry } from '../../model/index.ts'
import { useHover } from '../../state/hover/use-hover.ts'
import { followName, formatAddress, type View } from '../../state/index.ts'

/** A place's name in the text: a link to the place on the map, with an address of its own to copy or open apart. */
export function NameLink({
  entry,
  text,
  start,
  sure,
  article,
  shown,
  related,
  view,
  onFollow,
}: {
  readonly entry: Entry
  readonly text: string
  readonly start: number
  readonly sure: ConfidenceLevel
  readonly article: string
  /** Whether this is the mention that was asked for. */
  readonly shown: boolean
  /** Whether its place is open on the map. */
  readonly related: boolean
  readonly view: View
  readonly onFollow: () => void
}) {
  const { hovered, ...hovering } = useHover(entry.id)
  const { address } = useHost()
  const follow = (event: MouseEvent) => {
    // With a modifier the browser opens the link apart, as with any other.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onFollow()
  }
  return (
    <a
      className="name"
      href={address.href(formatAddress(followName(view, article, start, entry.id), address.search()))}
      data-group={entry.group}
      data-sure={sure}
      data-at={start}
      data-hovered={hovered || undefined}
      data-related={related || undefined}
      aria-current={shown ? 'location' : undefined}
      onClick={follow}
      {...hovering}
    >
      {text}
    </a>
  )
}
