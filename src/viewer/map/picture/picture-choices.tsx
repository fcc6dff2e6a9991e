import { useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { useHost } from '../../host/use-host.ts'
import { type MessageKey, useLanguage } from '../../i18n/index.ts'
import type { Entry } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { download } from '../../ui/download.ts'
import { fileNameOf } from '../../ui/file-name.ts'
import PrintSheet from './print-sheet.tsx'
import { pngFile, svgFile } from './save-picture.ts'
import type { MakePicture } from './use-picture.ts'

/** The ways to save or print the map. */
export default function PictureChoices({
  make,
  shown,
  onChosen,
}: {
  readonly make: MakePicture
  /** The places on the map, the most mentioned first. */
  readonly shown: () => readonly Entry[]
  readonly onChosen: () => void
}) {
  const corpusView = useCorpusView()
  const map = useMap()
  const { t } = useLanguage()
  const announce = useAnnounce()
  const { ownPage } = useHost()
  const [printing, setPrinting] = useState<readonly Entry[] | null>(null)

  const save = async (form: 'svg' | 'png') => {
    onChosen()
    try {
      const picture = await make()
      const file = form === 'svg' ? svgFile(picture) : await pngFile(picture)
      download(file, `${fileNameOf(corpusView.corpus.title ?? '')}.${form}`)
    } catch (error) {
      console.warn(error)
      announce(t('pictureFailed'))
    }
  }
  const print = () => {
    onChosen()
    setPrinting(shown())
  }
  const printed = useCallback(() => setPrinting(null), [])

  const choices: readonly (readonly [label: MessageKey, act: () => void])[] = [
    ['pictureSvg', () => save('svg')],
    ['picturePng', () => save('png')],
    // Somebody else's page prints as that somebody wants.
    ...(ownPage ? ([['picturePrint', print]] as const) : []),
  ]
  const page = map.getContainer().closest('.workspace')
  return (
    <>
      <ul className="picture-choices">
        {choices.map(([label, act]) => (
          <li key={label}>
            <button type="button" className="picture-choice" onClick={act}>
              {t(label)}
            </button>
          </li>
        ))}
      </ul>
      {printing && page && createPortal(<PrintSheet entries={printing} make={make} onDone={printed} />, page)}
    </>
  )
}
