import { type KeyboardEvent, Suspense, useCallback, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { useAnnounce } from '../../announce/index.ts'
import { type MessageKey, useLanguage } from '../../messages/index.ts'
import type { Entry, Reading } from '../../model/index.ts'
import { lazyPart } from '../../notes/lazyPart.ts'
import { useSurroundings } from '../../surroundings/index.ts'
import type { MakePicture } from './usePicture.ts'

const PrintSheet = lazyPart(() => import('./PrintSheet.tsx'))

/** Ways to keep what the map shows: a picture in two forms, and print. */
export function PictureMenu({
  make,
  reading,
  shown,
}: {
  readonly make: MakePicture
  readonly reading: Reading
  /** The places on the map, the most mentioned first. */
  readonly shown: () => readonly Entry[]
}) {
  const map = useMap()
  const { t } = useLanguage()
  const announce = useAnnounce()
  const { ownPage } = useSurroundings()
  const [open, setOpen] = useState(false)
  const [printing, setPrinting] = useState<readonly Entry[] | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const save = async (form: 'svg' | 'png') => {
    close()
    try {
      const [picture, { download, fileNameOf, pngFile, svgFile }] = await Promise.all([
        make(),
        import('./savePicture.ts'),
      ])
      const file = form === 'svg' ? svgFile(picture) : await pngFile(picture)
      download(file, `${fileNameOf(reading.corpus.title ?? '')}.${form}`)
    } catch (error) {
      console.warn(error)
      announce(t('pictureFailed'))
    }
  }
  const print = () => {
    close()
    setPrinting(shown())
  }
  const printed = useCallback(() => setPrinting(null), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }

  const choices: readonly (readonly [label: MessageKey, act: () => void])[] = [
    ['pictureSvg', () => save('svg')],
    ['picturePng', () => save('png')],
    // Somebody else's page prints as that somebody wants.
    ...(ownPage ? ([['picturePrint', print]] as const) : []),
  ]
  const page = map.getContainer().closest('.workspace')
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
        onClick={() => setOpen(!open)}
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
      <ul className="picture-choices" id={id} hidden={!open}>
        {choices.map(([label, act]) => (
          <li key={label}>
            <button type="button" className="picture-choice" onClick={act}>
              {t(label)}
            </button>
          </li>
        ))}
      </ul>
      {printing &&
        page &&
        createPortal(
          <Suspense>
            <PrintSheet reading={reading} entries={printing} make={make} onDone={printed} />
          </Suspense>,
          page,
        )}
    </div>
  )
}
