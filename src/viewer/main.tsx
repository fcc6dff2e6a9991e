import { corpusUrl } from './load/loadCorpus.ts'
import { mountViewer } from './mountViewer.tsx'
import './style/index.css'

const element = document.getElementById('wherein')
if (!element) throw new Error('Expected an element with the id "wherein" in the page.')
mountViewer(element, corpusUrl(document.baseURI, location.search))
