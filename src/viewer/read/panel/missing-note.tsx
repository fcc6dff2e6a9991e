import { type MessageKey, useLanguage } from '../../i18n/index.ts'
import type { Missing } from '../../state/index.ts'
import { useStore } from '../../state/store.ts'
import { useWorkspace } from '../../state/workspace-state.ts'
import { CloseIcon } from '../../ui/icons.tsx'

const WORDS: Record<Missing, MessageKey> = {
  place: 'missingPlace',
  article: 'missingArticle',
  mention: 'missingMention',
  filter: 'missingFilter',
}

/** A quiet word where a link named what the corpus does not have. */
export function MissingNote() {
  const { t } = useLanguage()
  const store = useWorkspace().view
  const missing = useStore(store, ({ missing }) => missing)
  if (missing.length === 0) return null
  return (
    <div className="missing" role="status">
      <p>{missing.map(what => t(WORDS[what])).join(' ')}</p>
      <button
        type="button"
        className="icon-button"
        aria-label={t('dismiss')}
        onClick={event => {
          // The button goes, and the focus would be lost with it.
          event.currentTarget.closest<HTMLElement>('.panel')?.focus()
          store.set({ missing: [] })
        }}
      >
        <CloseIcon />
      </button>
    </div>
  )
}
