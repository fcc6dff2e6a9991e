import { useProjectWords } from '../../i18n/project-words.ts'
import { failureWords } from '../open/failure-words.ts'
import { ProgressNote } from '../open/progress-note.tsx'
import type { Making } from './use-file.ts'

/** Says how the making of a file goes, and what came of it. */
export function MakingNote({ making, onCancel }: { readonly making: Making; readonly onCancel: () => void }) {
  const words = useProjectWords()
  switch (making.kind) {
    case 'waiting':
      return null
    case 'busy':
      return (
        <ProgressNote
          progress={making.progress ?? { kind: 'progress', stage: 'writing', done: 0, total: 0 }}
          since={making.since}
          onCancel={onCancel}
        />
      )
    case 'saved':
      return <p role="status">{words('fileSaved', { name: making.name })}</p>
    case 'failed':
      return (
        <p role="alert" className="note-detail">
          {failureWords(words, making.failure)}
        </p>
      )
  }
}
