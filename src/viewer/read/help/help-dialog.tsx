import { useEffect, useId, useRef } from 'react'
import type { ProjectKey } from '../../i18n/en/project.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useProjectWords } from '../../i18n/project-words.ts'
import { CloseIcon } from '../../ui/icons.tsx'

/** What keys do, wherever nothing is being typed. A list within a row: any one of them; joined keys are pressed together. */
const KEYS: readonly (readonly [keys: readonly string[], what: ProjectKey])[] = [
  [['/'], 'shortcutSearch'],
  [['?'], 'shortcutHelp'],
  [['Tab'], 'shortcutTab'],
  [['Enter'], 'shortcutEnter'],
  [['Esc'], 'shortcutEscape'],
  [['←', '→', '↑', '↓'], 'shortcutArrows'],
  [['+', '−'], 'shortcutZoom'],
  [['Ctrl+Z', 'Ctrl+Y'], 'shortcutUndo'],
]

/** What this page shows, and the keys that it knows. */
export default function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage()
  const words = useProjectWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      className="share help"
      ref={dialog}
      aria-labelledby={headingId}
      onClose={onClose}
      // Escape closes this and not the popup of the map behind.
      onKeyDown={event => event.key === 'Escape' && event.stopPropagation()}
    >
      <header className="share-head">
        <h2 id={headingId}>{t('help')}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('popupClose')}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </header>
      <p>{t('intro')}</p>
      <dl className="help-keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt dir="ltr">
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words(what)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
