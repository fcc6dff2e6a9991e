import { readBaseNames } from './read-base-names.ts'

// An open gazetteer is checked as a whole, some hundred milliseconds on a slow machine, so that is done here and
// handed over: it is nothing but numbers.
self.onmessage = async ({ data: url }: MessageEvent<string>) => {
  self.postMessage(await readBaseNames(url))
}
