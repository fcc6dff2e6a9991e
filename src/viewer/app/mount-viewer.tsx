import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Corpus } from '../../corpus/index.ts'
import type { Host } from '../host/host.ts'
import { HostContext } from '../host/use-host.ts'
import { LanguageProvider } from '../i18n/index.ts'
import { restoreTheme } from '../ui/theme.ts'
import { ownPage } from './own-page.ts'
import { type Source, Viewer } from './viewer.tsx'
import { Workspace } from './workspace.tsx'

/**
 * Shows a corpus in an element, which should have a height, of a page that is the viewer's own.
 *
 * @returns a function that takes the viewer away again.
 */
export function mountViewer(element: Element, source: Source): () => void {
  restoreTheme()
  return mount(element, document.documentElement, ownPage(), <Viewer source={source} />)
}

/**
 * Shows a corpus that is there already in an element of somebody else's page.
 *
 * @returns a function that takes it away again.
 */
export function mountWorkspace(element: HTMLElement, corpus: Corpus, host: Host): () => void {
  return mount(element, element, host, <Workspace corpus={corpus} />)
}

function mount(
  element: Element,
  /** Bears the language. */
  bearer: HTMLElement,
  host: Host,
  content: ReactNode,
): () => void {
  const root = createRoot(element)
  root.render(
    <StrictMode>
      <HostContext value={host}>
        <LanguageProvider root={bearer} address={host.address} languages={host.languages}>
          {content}
        </LanguageProvider>
      </HostContext>
    </StrictMode>,
  )
  return () => root.unmount()
}
