import { type CSSProperties, memo } from 'react'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { SymbolShape } from '../../model/kinds/symbol-shape.tsx'
import { useEntryLabel } from '../../model/use-entry-label.ts'
import type { Side } from '../../scene/layout/layout-labels.ts'
import type { PlaceSymbol } from '../../scene/layout/layout-spots.ts'
import { useHover } from '../../state/hover/use-hover.ts'
import { type Register, useRegister } from './use-on-map.ts'

/** A place on the map: its symbol, and its name where there is room. */
export const SpotButton = memo(function SpotButton({
  spot,
  side,
  target,
  selected,
  painted,
  register,
  onOpen,
}: {
  readonly spot: PlaceSymbol
  readonly side: Side | undefined
  /** Diameter of what can be hit, in pixels. */
  readonly target: number
  readonly selected: boolean
  /** Whether a canvas shows it: the button then shows itself only when it stands out. */
  readonly painted: boolean
  readonly register: Register
  readonly onOpen: (place: PlaceId) => void
}) {
  const { entry, r } = spot
  const { hovered, ...hovering } = useHover(entry.id)
  const label = useEntryLabel(entry)
  const size: CSSProperties & { '--r': string; '--target': string } = {
    '--r': `${r}px`,
    '--target': `${target}px`,
  }
  return (
    <button
      type="button"
      className={painted ? 'spot' : 'spot gliding'}
      ref={useRegister(register, entry.id)}
      style={size}
      data-place={entry.id}
      data-group={entry.group}
      data-side={side ?? 'hidden'}
      data-hovered={hovered || undefined}
      aria-pressed={selected}
      aria-label={label}
      onClick={() => onOpen(entry.id)}
      {...hovering}
    >
      {(!painted || hovered || selected) && (
        <>
          {entry.group === 'town' || entry.group === 'capital' ? (
            <span className="spot-dot" />
          ) : (
            <svg className="spot-symbol" width="1" height="1" aria-hidden="true">
              <SymbolShape group={entry.group} r={r} />
            </svg>
          )}
          <span className="spot-label">{entry.shortLabel}</span>
        </>
      )}
    </button>
  )
})
