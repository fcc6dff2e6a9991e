import { useProjectWords } from '../../i18n/project-words.ts'
import { useWholeCorpus } from '../../model/use-corpus-view.ts'
import { siteAddress } from '../ask-project.ts'
import { MakingNote } from './making-note.tsx'
import { useFile } from './use-file.ts'

const FORMS = [
  ['zip', 'publishZip', 'publishZipHint'],
  ['page', 'publishPage', 'publishPageHint'],
] as const

/** Makes the map, as corrected, into what can be put on the web or sent. */
export function PublishForm() {
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
