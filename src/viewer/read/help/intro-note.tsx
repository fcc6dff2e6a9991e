import { useState } from 'react'
import { useLanguage } from '../../i18n/index.ts'
import { CloseIcon } from '../../ui/icons.tsx'

/** Kept once the note was closed. */
const KEY = 'wherein-intro'

/** For first-time readers: what is shown and what a click does. Once closed, it does not come back. */
export function IntroNote() {
  const { t } = useLanguage()
  const [open, setOpen] = useState(isNew)
  if (!open) return null
  return (
    <p className="intro">
      <span>{t('intro')}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('introClose')}
        onClick={() => {
          setOpen(false)
          keepClosed()
        }}
      >
        <CloseIcon />
      </button>
    </p>
  )
}

function isNew(): boolean {
  try {
    return localStorage.getItem(KEY) === null
  } catch {
    return true
  }
}

function keepClosed(): void {
  try {
    localStorage.setItem(KEY, 'closed')
  } catch {
    // Where nothing may be kept it comes again at the next visit.
  }
}
