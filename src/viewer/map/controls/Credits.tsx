import { Fragment } from 'react'
import { useLanguage } from '../../messages/index.ts'

/** Whose data the map shows, and a word on its borders. */
export function Credits({ credit }: { readonly credit: string }) {
  const { t } = useLanguage()
  return (
    <details className="credits" open={matchMedia('(min-width: 52rem)').matches}>
      <summary aria-label={t('creditLabel')} title={t('creditLabel')}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
          <path d="M8 7.25v4M8 4.75v.5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      </summary>
      <p>
        {[credit, t('creditBorders'), t('creditMap')]
          .filter(part => part !== '')
          .map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
      </p>
    </details>
  )
}
