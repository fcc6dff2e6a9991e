import { useEffect, useId, useRef, useState } from 'react'
import { type MessageKey, useLanguage } from '../../i18n/index.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import { CodeField } from './code-field.tsx'
import { PixelField } from './pixel-field.tsx'
import { frameAddress, type ShareChoice, type ShareKind, shareCode } from './share-code.ts'

const KINDS: readonly (readonly [ShareKind, MessageKey, MessageKey])[] = [
  ['link', 'shareLink', 'shareLinkHint'],
  ['element', 'shareElement', 'shareElementHint'],
  ['frame', 'shareFrame', 'shareFrameHint'],
]

const THEMES = [
  ['auto', 'shareThemeAuto'],
  ['light', 'shareThemeLight'],
  ['dark', 'shareThemeDark'],
] as const

const START: ShareChoice = {
  kind: 'link',
  width: null,
  height: 480,
  theme: 'auto',
  keepOpen: true,
  keepFilters: true,
}

/** The code to copy, with its options and a live preview. */
export default function ShareDialog({
  title,
  onClose,
}: {
  readonly title: string
  readonly onClose: () => void
}) {
  const { t, percent } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [choice, setChoice] = useState(START)
  const headingId = useId()
  const change = (part: Partial<ShareChoice>) => setChoice(choice => ({ ...choice, ...part }))
  // The address at the moment of opening: nothing behind the dialog can move.
  const [source] = useState(() => ({ page: location.href, title }))
  const hint = KINDS.find(([kind]) => kind === choice.kind)?.[2] ?? 'shareLinkHint'
  const preview = frameAddress(source, choice)

  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog
      className="share"
      ref={dialog}
      aria-labelledby={headingId}
      onClose={onClose}
      // Escape closes this and not the popup of the map behind.
      onKeyDown={event => event.key === 'Escape' && event.stopPropagation()}
    >
      <header className="share-head">
        <h2 id={headingId}>{t('shareTitle')}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('popupClose')}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </header>
      <fieldset className="share-kinds">
        <legend className="unseen">{t('shareTitle')}</legend>
        {KINDS.map(([kind, label]) => (
          <label key={kind}>
            <input
              type="radio"
              name="share-kind"
              checked={choice.kind === kind}
              onChange={() => change({ kind })}
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
      <p className="share-hint">{t(hint)}</p>
      <div className="share-options">
        <label>
          <input
            type="checkbox"
            checked={choice.keepOpen}
            onChange={event => change({ keepOpen: event.currentTarget.checked })}
          />
          {t('shareKeepOpen')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={choice.keepFilters}
            onChange={event => change({ keepFilters: event.currentTarget.checked })}
          />
          {t('shareKeepFilters')}
        </label>
        {choice.kind !== 'link' && (
          <>
            <PixelField
              label={t('shareWidth')}
              value={choice.width}
              most={4000}
              empty={percent(1)}
              onChange={width => change({ width: width || null })}
            />
            <PixelField
              label={t('shareHeight')}
              value={choice.height}
              most={1200}
              onChange={height => change({ height: height ?? START.height })}
            />
            <label>
              {t('shareTheme')}
              <select
                value={choice.theme}
                onChange={event =>
                  change({
                    theme: THEMES.find(([theme]) => theme === event.currentTarget.value)?.[0] ?? 'auto',
                  })
                }
              >
                {THEMES.map(([theme, label]) => (
                  <option key={theme} value={theme}>
                    {t(label)}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
      </div>
      <CodeField code={shareCode(source, choice)} />
      {choice.kind !== 'link' && (
        <div className="share-preview">
          <iframe
            key={preview}
            src={preview}
            title={t('sharePreview')}
            style={{
              inlineSize: choice.width === null ? '100%' : `${choice.width}px`,
              blockSize: `${choice.height}px`,
            }}
          />
        </div>
      )}
    </dialog>
  )
}
