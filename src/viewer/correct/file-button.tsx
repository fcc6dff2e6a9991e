import { useRef } from 'react'

/** A button that lets the reader choose a file: the browser's own control cannot be styled or named in our words. */
export function FileButton({
  label,
  onFile,
}: {
  readonly label: string
  readonly onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="text-button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file may be chosen again after it was mended.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
