import type { Result } from '../formats/index.ts'
import { useCorpus } from './load/useCorpus.ts'
import { ErrorNote } from './notes/ErrorNote.tsx'
import { LoadingNote } from './notes/LoadingNote.tsx'
import { Workspace } from './Workspace.tsx'

/** The viewer in each of its states: loading, error, or a corpus to read. */
export function Viewer({ source }: { readonly source: Result<string> }) {
  const { state, retry } = useCorpus(source)
  switch (state.kind) {
    case 'loading':
      return <LoadingNote />
    case 'error':
      return <ErrorNote message={state.message} onRetry={retry} />
    case 'ready':
      return <Workspace corpus={state.corpus} />
  }
}
