import { corpusUrl } from './app/load/load-corpus.ts'
import { mountViewer } from './app/mount-viewer.tsx'
import './style/index.css'

const element = document.getElementById('wherein')
if (!element) throw new Error('Expected an element with the id "wherein" in the page.')
// A page without articles says so itself, and where an example lies.
const { start } = element.dataset
const search = new URLSearchParams(location.search)
mountViewer(
  element,
  start === undefined || search.has('src')
    ? { kind: 'file', address: corpusUrl(document.baseURI, location.search) }
    : { kind: 'start', ...(start !== '' && { example: start }) },
)
