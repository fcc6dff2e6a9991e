import { type DragEvent, useId, useRef, useState } from 'react'
import { useProjectWords } from '../../i18n/project-words.ts'
import type { OpenedProject } from '../worker/protocol.ts'
import { failureWords } from './failure-words.ts'
import { chosenFiles, droppedFiles, exampleFiles, pastedText } from './given-files.ts'
import { ProgressNote } from './progress-note.tsx'
import { ProblemList, ReadReport } from './read-report.tsx'
import { useOpening } from './use-opening.ts'

/** Takes files, a folder or a text, and opens them. */
export function OpenForm({
  example,
  onOpened,
}: {
  /** Address of the `index.json` of articles to try it with, if there are any. */
  readonly example?: string | undefined
  readonly onOpened: (project: OpenedProject) => void
}) {
  const words = useProjectWords()
  const { opening, open, cancel } = useOpening(onOpened)
  const [over, setOver] = useState(false)
  const [text, setText] = useState('')
  const textId = useId()
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }
  if (opening.kind === 'busy') return <ProgressNote {...opening} onCancel={cancel} />
  if (opening.kind === 'read') {
    const { corpus, ...rest } = opening.project
    return <ReadReport {...rest} articles={corpus.articles.length} onMap={() => onOpened(opening.project)} />
  }
  return (
    <div className="open-form">
      {opening.kind === 'failed' && (
        <div role="alert" className="problems">
          <p className="note-detail">{failureWords(words, opening.failed.failure)}</p>
          <ProblemList problems={opening.failed.problems} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a way for the mouse; the buttons in it serve the keyboard */}
      <div
        className="drop"
        data-over={over || undefined}
        onDragOver={event => drag(event, true)}
        onDragLeave={event => drag(event, false)}
        onDrop={event => {
          drag(event, false)
          open(droppedFiles(event.dataTransfer))
        }}
      >
        <p className="drop-here">{words('openDrop')}</p>
        <p className="drop-buttons">
          {example !== undefined && (
            <button type="button" className="button" onClick={() => open(exampleFiles(example))}>
              {words('startExample')}
            </button>
          )}
          <ChooseButton label={words('openFiles')} onFiles={files => open(chosenFiles(files))} />
          <ChooseButton label={words('openFolder')} folder onFiles={files => open(chosenFiles(files))} />
        </p>
        <p className="drop-kinds">{words('openKinds')}</p>
      </div>
      <form
        className="paste"
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() !== '') open(pastedText(text))
        }}
      >
        <label htmlFor={textId}>{words('openPaste')}</label>
        <textarea
          id={textId}
          rows={5}
          dir="auto"
          value={text}
          aria-describedby={`${textId}-hint`}
          onChange={event => setText(event.currentTarget.value)}
        />
        <p id={`${textId}-hint`}>{words('openPasteHint')}</p>
        <button type="submit" className="button" disabled={text.trim() === ''}>
          {words('openPasted')}
        </button>
      </form>
      <p className="open-private">{words('openPrivate')}</p>
    </div>
  )
}

function ChooseButton({
  label,
  folder = false,
  onFiles,
}: {
  readonly label: string
  readonly folder?: boolean
  readonly onFiles: (files: FileList) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder && { webkitdirectory: 'true' })}
        aria-label={label}
        onChange={({ currentTarget }) => {
          // The list empties with the field, and the same files may be chosen again.
          if (currentTarget.files && currentTarget.files.length > 0) onFiles(currentTarget.files)
          currentTarget.value = ''
        }}
      />
    </>
  )
}
