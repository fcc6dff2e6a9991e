import { useMemo, useRef, useState } from 'react'
import type { Correction } from '../../corpus/index.ts'
import { readCorrections, writeCorrections } from '../../formats/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useCorpusView, useWholeCorpus } from '../model/use-corpus-view.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { openArticle, useViewState } from '../state/index.ts'
import { reviewQueue } from '../state/reviewing.ts'
import { useReviewing } from '../state/use-reviewing.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { CorrectionItem } from './correction-item.tsx'
import { saveFile } from './save-file.ts'

/** Larger files are refused, in bytes: they would freeze the page, and no person's corrections fill them. */
const LARGEST = 32 * 2 ** 20

/**
 * Reads the corrections in a file that the reader chose. What is wrong in it goes to the console, for whoever made it.
 *
 * @returns null where the file holds none that can be read.
 */
async function loadFile(file: File): Promise<readonly Correction[] | null> {
  if (file.size > LARGEST) return null
  try {
    const read = readCorrections(await file.text())
    if (read.ok) return read.value
    console.info(`${file.name}: ${read.error}`)
  } catch (error) {
    console.info(error)
  }
  return null
}

/** All corrections, latest first, each with buttons to show or remove it; below, buttons to save and load them. */
export default function CorrectionList() {
  const corpusView = useWholeCorpus()
  const state = useViewState()
  const { t } = useLanguage()
  const announce = useAnnounce()
  const { list, remove, addAll, undo, redo } = useCorrections()
  const { setReviewing } = useReviewing()
  const { corpus: shown } = useCorpusView()
  const open = useMemo(() => reviewQueue(shown), [shown])
  const [error, setError] = useState<string | null>(null)

  const load = async (file: File) => {
    const read = await loadFile(file)
    setError(read ? null : t('correctionsUnfit', { name: file.name }))
    if (!read) return
    addAll(read)
    announce(t('correctionsLoaded', { n: read.length }))
  }
  const show = ({ article, start }: Correction) => state.changeView(view => openArticle(view, article, start))

  return (
    <div className="corrections-body">
      <div className="corrections-tools">
        <ToolButton label={t('correctionsUndo')} onPress={undo} />
        <ToolButton label={t('correctionsRedo')} onPress={redo} />
        <ToolButton
          label={t('correctionsSave')}
          onPress={list.length > 0 ? () => saveFile('corrections.json', writeCorrections(list)) : null}
        />
        <FileButton label={t('correctionsLoad')} onFile={load} />
        <ToolButton
          label={t('reviewBegin', { n: open.length })}
          onPress={open.length > 0 ? () => setReviewing({ queue: open, at: 0, judged: [] }) : null}
        />
      </div>
      {error && (
        <p className="corrections-note" role="alert">
          {error}
        </p>
      )}
      {list.length === 0 && <p className="corrections-note">{t('correctionsNone')}</p>}
      <ol className="corrections-list">
        {list.toReversed().map(correction => (
          <CorrectionItem
            key={`${correction.article} ${correction.start} ${correction.scope}`}
            correction={correction}
            article={corpusView.articleOf.get(correction.article)}
            onShow={() => show(correction)}
            onRemove={() => {
              remove(correction)
              announce(t('correctionsUndone'))
            }}
          />
        ))}
      </ol>
    </div>
  )
}

function ToolButton({ label, onPress }: { readonly label: string; readonly onPress: (() => void) | null }) {
  return (
    <button type="button" className="text-button" aria-disabled={!onPress} onClick={() => onPress?.()}>
      {label}
    </button>
  )
}

/** A button that lets the reader choose a file: the browser's own control cannot be styled or named in our words. */
function FileButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="text-button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file may be chosen again after it was mended.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
