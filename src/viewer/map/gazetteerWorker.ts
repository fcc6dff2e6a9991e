import { openGazetteer } from '../../gazetteer/index.ts'

// An open gazetteer is checked as a whole, some hundred milliseconds on a slow machine, so it is opened here
// and handed over: it is nothing but numbers.
self.onmessage = async ({ data: url }: MessageEvent<string>) => {
  try {
    const response = await fetch(url)
    self.postMessage({ gazetteer: response.ok ? await openGazetteer(await response.arrayBuffer()) : null })
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
}
