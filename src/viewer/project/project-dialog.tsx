import './project.css'
import { useEffect, useId, useRef, useState } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { useProjectWords } from '../i18n/project-words.ts'
import { useWholeCorpus } from '../model/use-corpus-view.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { CloseIcon } from '../ui/icons.tsx'
import { siteAddress } from './ask-project.ts'
import { OpenForm } from './open/open-form.tsx'
import { ExportForm } from './pass-on/export-form.tsx'
import { MakingNote } from './pass-on/making-note.tsx'
import { useFile } from './pass-on/use-file.ts'
import { useShowProject } from './project-context.ts'

const FORMS = [
  ['zip', 'publishZip', 'publishZipHint'],
  ['page', 'publishPage', 'publishPageHint'],
] as const

/** Makes the map, as corrected, into what can be put on the web or sent. */
function PublishForm() {
  const words = useProjectWords()
  const { corpus } = useWholeCorpus()
  const { making, make, cancel } = useFile()
  return (
    <div className="pass-on">
      {FORMS.map(([as, label, hint]) => (
        <p key={as}>
          <button
            type="button"
            className="button"
            onClick={() => make({ kind: 'publish', corpus, site: siteAddress(), as })}
          >
            {words(label)}
          </button>{' '}
          {words(hint)}
        </p>
      ))}
      <MakingNote making={making} onCancel={cancel} />
    </div>
  )
}

const PARTS = [
  ['open', 'openTitle'],
  ['save', 'fileSave'],
  ['export', 'fileExport'],
  ['publish', 'filePublish'],
] as const

/** The project dialog: open articles, save the work, export it for other programs, publish it. */
export default function ProjectDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useProjectWords()
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [part, setPart] = useState<(typeof PARTS)[number][0]>('open')
  const show = useShowProject()
  const headingId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      className="share project"
      ref={dialog}
      aria-labelledby={headingId}
      onClose={onClose}
      // Escape closes this and not the popup of the map behind.
      onKeyDown={event => event.key === 'Escape' && event.stopPropagation()}
    >
      <header className="share-head">
        <h2 id={headingId}>{t('file')}</h2>
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
        <legend className="unseen">{t('file')}</legend>
        {PARTS.map(([id, label]) => (
          <label key={id}>
            <input type="radio" name="project-part" checked={part === id} onChange={() => setPart(id)} />
            {words(label)}
          </label>
        ))}
      </fieldset>
      {part === 'open' && (
        <OpenForm
          onOpened={project => {
            dialog.current?.close()
            show(project)
          }}
        />
      )}
      {part === 'save' && <SaveForm />}
      {part === 'export' && <ExportForm />}
      {part === 'publish' && <PublishForm />}
    </dialog>
  )
}

/** Saves what is open as one file. */
function SaveForm() {
  const words = useProjectWords()
  const { original, list } = useCorrections()
  const { making, make, cancel } = useFile()
  return (
    <div className="pass-on">
      <p>{words('fileSaveHint')}</p>
      <button
        type="button"
        className="button"
        onClick={() => make({ kind: 'save', corpus: original, corrections: list })}
      >
        {words('fileSaveDo')}
      </button>
      <MakingNote making={making} onCancel={cancel} />
    </div>
  )
}
