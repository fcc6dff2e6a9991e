import { memo } from 'react'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { KindIcon } from '../../model/kinds/kind-icon.tsx'
import { useEntryLabel } from '../../model/use-entry-label.ts'
import type { Chip } from '../../scene/layout/place-chip.ts'
import { useHover } from '../../state/hover/use-hover.ts'
import { type Register, useRegister } from './use-on-map.ts'

/** The name of an area or line with its count, lying on it; where there is no room, the sign of its form. */
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
  const { number } = useLanguage()
  const label = useEntryLabel(entry)
  return (
    <button
      type="button"
      className={painted ? 'chip' : 'chip gliding'}
      ref={useRegister(register, entry.id)}
      data-place={entry.id}
      data-group={entry.group}
      data-short={chip.short || undefined}
      data-hovered={hovered || undefined}
      data-painted={painted || undefined}
      aria-pressed={selected}
      aria-label={label}
      onClick={() => onOpen(entry.id)}
      {...hovering}
    >
      {chip.short && <KindIcon group={entry.group} r={5} />}
      <span className="chip-text">
        {/* Capitals are made as no language in particular makes them: the name is not in the interface's own. */}
        <bdi lang="">{entry.shortLabel}</bdi> <span className="chip-count" data-count={number(entry.count)} />
      </span>
    </button>
  )
})
