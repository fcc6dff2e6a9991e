/** What `gazetteer.ts` runs inside the browser: the same look-ups, timed there. */
import { findPlaces, openGazetteer, readPlace, searchPlaces } from '../../src/gazetteer/index.ts'

declare global {
  interface Window {
    measureGazetteer: (url: string, queries: readonly string[]) => Promise<PageFigures>
  }
}

export interface PageFigures {
  /** From the file in memory to the first answer, in milliseconds; one figure a run. */
  readonly open: readonly number[]
  /** Milliseconds of each search. */
  readonly search: readonly number[]
}

window.measureGazetteer = async (url, queries) => {
  const bytes = await (await fetch(url)).arrayBuffer()
  const open: number[] = []
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    const gazetteer = await openGazetteer(bytes)
    readPlace(gazetteer, findPlaces(gazetteer, 'Baku')[0]!)
    open.push(performance.now() - start)
  }
  const gazetteer = await openGazetteer(bytes)
  searchPlaces(gazetteer, 'warm')
  const search = queries.map(query => {
    const start = performance.now()
    searchPlaces(gazetteer, query)
    return performance.now() - start
  })
  Object.assign(window, { gazetteer })
  return { open, search }
}
