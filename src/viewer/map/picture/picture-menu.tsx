import { type KeyboardEvent, Suspense, useId, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/index.ts'
import type { Entry } from '../../model/index.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import type { MakePicture } from './use-picture.ts'

const PictureChoices = lazyPart(() => import('./picture-choices.tsx'))

/** Ways to keep what the map shows: a picture in two forms, and print. */
export function PictureMenu({
  make,
  shown,
}: {
  readonly make: MakePicture
  /** The places on the map, the most mentioned first. */
  readonly shown: () => readonly Entry[]
}) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  /** Once asked for, the choices stay: what was chosen may go on after they are closed. */
  const [asked, setAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  const toggle = () => {
    setAsked(true)
    setOpen(!open)
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from any of its buttons
    <div className="picture-menu" onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={button}
        className="map-control"
        aria-label={t('picture')}
        title={t('picture')}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M8 2.5v7M4.75 6.5 8 9.75l3.25-3.25M2.75 10.5v2.75h10.5V10.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      <div id={id} hidden={!open}>
        {asked && (
          <Suspense>
            <PictureChoices make={make} shown={shown} onChosen={close} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
