import { Fragment, memo, useId, useState } from 'react'
import { useLanguage } from '../../i18n/index.ts'

/** A word on the map's borders, and whose data it shows: one quiet line, and all of it when asked. */
export const Credits = memo(function Credits({ credit }: { readonly credit: string }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="credits" data-open={open || undefined}>
      <button
        type="button"
        className="credits-button"
        aria-label={t('creditLabel')}
        title={t('creditLabel')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
          <path d="M8 7.25v4M8 4.75v.5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      </button>
      <p id={id}>
        {/* The borders first: where the line is cut off, it is not there. */}
        {[t('creditBorders'), ...namesIn(credit), t('creditMap')]
          .filter(part => part !== '')
          .map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' '}
              <span className="credits-part">
                <span className="credits-dot">{index > 0 && '· '}</span>
                <bdi>{part}</bdi>
              </span>
            </Fragment>
          ))}
      </p>
    </div>
  )
})

/** The names of a credit, each with what stands in brackets after it: a line of either direction is cut between two of them. */
function namesIn(credit: string): string[] {
  return credit.split(/, (?![^(]*\))/).filter(name => name !== '')
}
