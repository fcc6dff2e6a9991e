/** A small arrow to what comes before or after; style sheets turn it round where the writing runs from right to left. */
export function StepIcon({ direction }: { readonly direction: 'back' | 'on' }) {
  return (
    <svg className="sign-back" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={direction === 'back' ? 'M9.5 4.5L6 8l3.5 3.5' : 'M6.5 4.5L10 8l-3.5 3.5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
