import { type ReactNode, useEffect, useId, useRef } from 'react'

/** A labelled field for a name, which takes focus when it appears. */
export function NameField({
  label,
  type,
  value,
  takeFocus = true,
  onChange,
  children,
}: {
  readonly label: string
  readonly type: 'search' | 'text'
  readonly value: string
  readonly takeFocus?: boolean
  readonly onChange: (value: string) => void
  /** The label of the field. */
  readonly children?: ReactNode
}) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const wanted = useRef(takeFocus)
  useEffect(() => {
    if (wanted.current) input.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <label className="finder-label" htmlFor={id}>
        {label}
      </label>
      <div className="finder-row">
        <input
          ref={input}
          id={id}
          className="field"
          type={type}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={event => onChange(event.target.value)}
        />
        {children}
      </div>
    </>
  )
}
