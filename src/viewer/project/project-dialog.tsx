import { useEffect, useId, useRef, useState } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { useProjectWords } from '../i18n/project-words.ts'
import { CloseIcon } from '../ui/icons.tsx'
import { OpenForm } from './open/open-form.tsx'
import { ExportForm } from './pass-on/export-form.tsx'
import { PublishForm } from './pass-on/publish-form.tsx'
import { SaveForm } from './pass-on/save-form.tsx'
import { useShowProject } from './project-context.ts'
import './project.css'

const PARTS = [
  ['open', 'openTitle'],
  ['save', 'fileSave'],
  ['export', 'fileExport'],
  ['publish', 'filePublish'],
] as const

/** What goes in and out: open articles, save the work, write it for other programs, put it on the web. */
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
