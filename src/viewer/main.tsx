import { corpusUrl } from './app/load/load-corpus.ts'
import { mountViewer } from './app/mount-viewer.tsx'
import './style/index.css'

const element = document.getElementById('wherein')
if (!element) throw new Error('Expected an element with the id "wherein" in the page.')
mountViewer(element, corpusUrl(document.baseURI, location.search))
