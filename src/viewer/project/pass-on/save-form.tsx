import { useProjectWords } from '../../i18n/project-words.ts'
import { useCorrections } from '../../state/corrections/use-corrections.ts'
import { MakingNote } from './making-note.tsx'
import { useFile } from './use-file.ts'

/** Saves what is open as one file. */
export function SaveForm() {
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
