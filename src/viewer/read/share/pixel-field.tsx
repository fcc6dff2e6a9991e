/** A length in CSS pixels; what is no number yet is null. */
export function PixelField({
  label,
  value,
  most,
  empty,
  onChange,
}: {
  readonly label: string
  readonly value: number | null
  readonly most: number
  /** The value of an empty field. */
  readonly empty?: string
  readonly onChange: (value: number | null) => void
}) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={200}
        max={most}
        step={20}
        value={value ?? ''}
        placeholder={empty}
        onChange={event => onChange(clamp(event.currentTarget.valueAsNumber, most))}
      />
    </label>
  )
}

/** A field being typed in may hold anything for a moment. */
function clamp(value: number, most: number): number | null {
  return Number.isFinite(value) ? Math.min(most, Math.max(0, Math.round(value))) : null
}
