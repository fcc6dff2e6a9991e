import { LoadingNote } from '../ui/loading-note.tsx'
import { ErrorNote } from './error-note.tsx'
import type { Found } from './load/index.ts'
import { useCorpus } from './load/use-corpus.ts'
import { Workspace } from './workspace.tsx'

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
