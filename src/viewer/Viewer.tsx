import type { Found } from './load/index.ts'
import { useCorpus } from './load/useCorpus.ts'
import { ErrorNote } from './notes/ErrorNote.tsx'
import { LoadingNote } from './notes/LoadingNote.tsx'
import { Workspace } from './Workspace.tsx'

/** The viewer in each of its states: loading, error, or a corpus to read. */
export function Viewer({ source }: { readonly source: Found<string> }) {
  const { state, retry } = useCorpus(source)
  switch (state.kind) {
    case 'loading':
      return <LoadingNote />
    case 'error':
      return <ErrorNote problem={state.problem} onRetry={retry} />
    case 'ready':
      return <Workspace corpus={state.corpus} />
  }
}
