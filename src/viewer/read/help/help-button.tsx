import { Suspense, useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/index.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const HelpDialog = lazyPart(() => import('./help-dialog.tsx'))

/** Opens the page of keys, as the key “?” does. */
export function HelpButton() {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event
      if (key !== '?' || ctrlKey || metaKey || altKey || defaultPrevented) return
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog'))
        return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        className="icon-button help-button"
        aria-label={t('help')}
        title={t('help')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {open && (
        <Suspense>
          <HelpDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
