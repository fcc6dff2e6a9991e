import { useLanguage } from '../i18n/index.ts'

/** A link to a passage in the article as it was published; the browser there selects the sentence. */
export function SourceLink({ href }: { readonly href: string }) {
  const { t } = useLanguage()
  return (
    <a className="source-link" href={href} target="_blank" rel="noreferrer" title={t('sourceLink')}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M7 3.5H3.5v9h9V9M9.5 3.5h3v3M12.5 3.5L7.5 8.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.25"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="unseen">{t('sourceLink')}</span>
    </a>
  )
}
