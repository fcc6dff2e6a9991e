import { type Gazetteer, openGazetteer } from '../../../gazetteer/index.ts'
import { buildWaters } from '../waters/build-waters.ts'
import type { BaseNames } from './base-names.ts'

// An open gazetteer is checked as a whole and its rivers are curved, some hundred milliseconds on a slow machine,
// so both are done here and handed over: they are nothing but numbers.
self.onmessage = async ({ data: url }: MessageEvent<string>) => {
  try {
    const response = await fetch(url)
    const names = response.ok ? namesOf(await openGazetteer(await response.arrayBuffer())) : null
    self.postMessage({ names })
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
}

function namesOf(gazetteer: Gazetteer): BaseNames {
  return { gazetteer, waters: buildWaters(gazetteer) }
}
