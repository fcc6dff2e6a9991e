import { memo } from 'react'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useEntryLabel } from '../../model/use-entry-label.ts'
import type { Chip } from '../../scene/layout/place-chip.ts'
import { useHover } from '../../state/hover/use-hover.ts'
import { type Register, useRegister } from './use-on-map.ts'

/** The name of an area or line lying on it, with its count where there is room. */
export const ChipButton = memo(function ChipButton({
  chip,
  selected,
  painted,
  register,
  onOpen,
}: {
  readonly chip: Chip
  readonly selected: boolean
  /** Whether a canvas shows it: the button then shows itself only when it stands out. */
  readonly painted: boolean
  readonly register: Register
  readonly onOpen: (place: PlaceId) => void
}) {
  const { entry } = chip.feature
  const { hovered, ...hovering } = useHover(entry.id)
  const label = useEntryLabel(entry)
  return (
    <button
      type="button"
      className={painted ? 'chip' : 'chip gliding'}
      ref={useRegister(register, entry.id)}
      data-place={entry.id}
      data-group={entry.group}
      data-hovered={hovered || undefined}
      data-painted={painted || undefined}
      aria-pressed={selected}
      aria-label={label}
      onClick={() => onOpen(entry.id)}
      {...hovering}
    >
      <span className="chip-text">
        {/* Capitals are made as no language in particular makes them: the name is not in the interface's own. */}
        <bdi lang="">{entry.shortLabel}</bdi>
        {chip.count !== null && ' '}
        {chip.count !== null && <span className="chip-count" data-count={chip.count} />}
      </span>
    </button>
  )
})
