import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Result } from '../formats/index.ts'
import { LanguageProvider } from './messages/index.ts'
import './style/index.css'
import { Viewer } from './Viewer.tsx'

/**
 * Shows a corpus in an element, which should have a height.
 *
 * @param source absolute address of a corpus file, or why there is none.
 * @returns a function that takes the viewer away again.
 */
export function mountViewer(element: Element, source: Result<string>): () => void {
  const root = createRoot(element)
  root.render(
    <StrictMode>
      <LanguageProvider>
        <Viewer source={source} />
      </LanguageProvider>
    </StrictMode>,
  )
  return () => root.unmount()
}
