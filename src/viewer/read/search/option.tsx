import type { ReactNode } from 'react'

/** One result. The field keeps the focus; keys reach the option through it. */
export function Option({
  id,
  index,
  active,
  setActive,
  onChoose,
  children,
}: {
  readonly id: string
  readonly index: number
  readonly active: boolean
  readonly setActive: (index: number) => void
  readonly onChoose: () => void
  readonly children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses the option
    // biome-ignore lint/a11y/useFocusableInteractive: the field points here with aria-activedescendant
    <div
      role="option"
      id={id}
      className="search-option"
      aria-selected={active}
      onPointerDown={event => event.preventDefault()}
      onPointerMove={() => active || setActive(index)}
      onClick={onChoose}
    >
      {children}
    </div>
  )
}
