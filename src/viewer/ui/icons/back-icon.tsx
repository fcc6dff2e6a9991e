/** An arrow back; style sheets turn it round where the writing runs from right to left. */
export function BackIcon() {
  return (
    <svg className="sign-back" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M10 3L5 8l5 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
