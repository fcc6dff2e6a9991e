import { useId, useState } from 'react'
import { filterCorpus, isOpen } from '../../../corpus/index.ts'
import { CORPUS_FORMATS } from '../../../formats/index.ts'
import type { ProjectKey } from '../../i18n/en/project.ts'
import { useProjectWords } from '../../i18n/project-words.ts'
import { useWholeCorpus } from '../../model/use-corpus-view.ts'
import { useViewState } from '../../state/index.ts'
import { MakingNote } from './making-note.tsx'
import { useFile } from './use-file.ts'

/** Formats whose names are words of a language; the others are called alike in all. */
const WORDS: Readonly<Record<string, ProjectKey>> = {
  geojson: 'exportGeojson',
  'geojson mentions': 'exportGeojsonMentions',
  csv: 'exportCsv',
  'places-csv': 'exportPlacesCsv',
  'lpf-tsv': 'exportLpfTsv',
  parquet: 'exportParquet',
  html: 'exportHtml',
  corpus: 'exportCorpus',
}

const FORMATS = CORPUS_FORMATS.flatMap(({ id, name }) =>
  id === 'geojson'
    ? [
        { id, name },
        { id: 'geojson mentions', name },
      ]
    : [{ id, name }],
)

/** Writes the corpus as corrected for another program: all of it, or what the filters show. */
export function ExportForm() {
  const words = useProjectWords()
  const { corpus } = useWholeCorpus()
  const { filter } = useViewState().view
  const filtered = !isOpen(filter)
  const [shown, setShown] = useState(filtered)
  const [format, setFormat] = useState('geojson')
  const { making, make, cancel } = useFile()
  const id = useId()
  return (
    <form
      className="pass-on"
      onSubmit={event => {
        event.preventDefault()
        make({ kind: 'export', format, corpus: filtered && shown ? filterCorpus(corpus, filter) : corpus })
      }}
    >
      <label htmlFor={id}>
        {words('exportFormat')}
        <select id={id} value={format} onChange={event => setFormat(event.currentTarget.value)}>
          {FORMATS.map(({ id, name }) => {
            const key = WORDS[id]
            return (
              <option key={id} value={id}>
                {key ? words(key) : name}
              </option>
            )
          })}
        </select>
      </label>
      {filtered && (
        <>
          <label>
            <input type="radio" name="export-what" checked={!shown} onChange={() => setShown(false)} />
            {words('exportWhole')}
          </label>
          <label>
            <input type="radio" name="export-what" checked={shown} onChange={() => setShown(true)} />
            {words('exportShown')}
          </label>
        </>
      )}
      <button type="submit" className="button">
        {words('exportDo')}
      </button>
      <MakingNote making={making} onCancel={cancel} />
    </form>
  )
}
