import { useRef, useState } from 'react'
import { useLanguage } from '../../i18n/index.ts'

/** A text to copy, and the button that does. */
export function CodeField({ code }: { readonly code: string }) {
  const { t } = useLanguage()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () => {
    field.current?.select()
    // Without a secure context there is no clipboard: the text is selected then, to be copied by hand.
    navigator.clipboard?.writeText(code).then(
      () => setCopied(code),
      () => setCopied(null),
    )
  }
  return (
    <div className="share-code">
      <textarea
        ref={field}
        className="share-text"
        aria-label={t('shareCode')}
        dir="ltr"
        readOnly
        rows={code.includes('<') ? 4 : 2}
        value={code}
        onFocus={event => event.currentTarget.select()}
      />
      <button type="button" className="button" onClick={copy}>
        {t('shareCopy')}
      </button>
      <p className="share-hint" role="status">
        {copied === code ? t('shareCopied') : ''}
      </p>
    </div>
  )
}
