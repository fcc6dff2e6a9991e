/** A question mark. */
export function WhyIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M5.5 5.75a2.5 2.5 0 1 1 3.6 2.2c-.7.35-1.1.85-1.1 1.55v.25M8 12.25v.25"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  )
}
