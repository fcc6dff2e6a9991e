import { type Gazetteer, openGazetteer } from '../../../gazetteer/index.ts'
import { watersOf } from '../waters/name-waters.ts'
import type { BaseNames } from './base-names.ts'

// An open gazetteer is checked as a whole, some hundred milliseconds on a slow machine, so that is done here and
// handed over: it is nothing but numbers.
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
  return { gazetteer, waterPlaces: watersOf(gazetteer) }
}
