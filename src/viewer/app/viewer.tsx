import { Suspense, useCallback, useEffect, useState } from 'react'
import { useHost } from '../host/use-host.ts'
import { useLanguage } from '../i18n/index.ts'
import { ProjectContext } from '../project/project-context.ts'
import type { OpenedProject } from '../project/worker/protocol.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { LoadingNote } from '../ui/loading-note.tsx'
import type { Found, Problem } from './load/index.ts'
import { useCorpus } from './load/use-corpus.ts'
import { Workspace } from './workspace.tsx'

const StartPage = lazyPart(() => import('../project/open/start-page.tsx'))
const ProjectCorpus = lazyPart(() => import('./project-corpus.tsx'))

/** What the page shows at first: a corpus file, or the way to open files, with an example where there is one. */
export type Source =
  | { readonly kind: 'file'; readonly address: Found<string> }
  | { readonly kind: 'start'; readonly example?: string }

/** The viewer in each of its states: nothing open yet, loading, error, or a corpus to read. */
export function Viewer({ source }: { readonly source: Source }) {
  const { address } = useHost()
  const [id, setId] = useState(() => projectIn(address.search()))
  const [project, setProject] = useState<OpenedProject | null>(null)
  useEffect(() => address.subscribe(() => setId(projectIn(address.search()))), [address])
  const show = useCallback(
    (project: OpenedProject) => {
      setProject(project)
      setId(project.id)
      // What was open in the previous articles does not apply to these.
      if (projectIn(address.search()) === project.id) return
      const lang = new URLSearchParams(address.search()).get('lang')
      address.push?.(`?${new URLSearchParams({ ...(lang !== null && { lang }), project: project.id })}`)
    },
    [address],
  )
  return (
    <ProjectContext value={show}>
      <Suspense fallback={<LoadingNote />}>
        {id !== null && project?.id === id ? (
          <Workspace key={id} corpus={project.corpus} corrections={project.corrections} />
        ) : id !== null ? (
          <ProjectCorpus id={id} />
        ) : source.kind === 'start' ? (
          <StartPage example={source.example} />
        ) : (
          <FileCorpus source={source.address} />
        )}
      </Suspense>
    </ProjectContext>
  )
}

function projectIn(search: string): string | null {
  return new URLSearchParams(search).get('project')
}

function FileCorpus({ source }: { readonly source: Found<string> }) {
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

/** Says why there is nothing to read, and what to do. */
function ErrorNote({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) {
  const { t } = useLanguage()
  return (
    <main className="note">
      <div role="alert">
        <h1>{t('errorTitle')}</h1>
        <p className="note-detail">{t(problem.key, problem.values)}</p>
        <p>{t('errorHint')}</p>
      </div>
      <button type="button" className="button" onClick={onRetry}>
        {t('errorRetry')}
      </button>
    </main>
  )
}
