import { type Gazetteer, GazetteerError, openGazetteer } from '../../gazetteer/index.ts'
import { type Found, trouble } from '../../viewer/app/load/problem.ts'
import { fetchProblem } from './fetch-problem.ts'

const gazetteers = new Map<string, Promise<Found<Gazetteer>>>()

/** Opens a gazetteer once. A failure is forgotten, so that the next article may try again. */
export function fetchGazetteer(url: string): Promise<Found<Gazetteer>> {
  let gazetteer = gazetteers.get(url)
  if (!gazetteer) {
    gazetteer = load(url)
    gazetteers.set(url, gazetteer)
    gazetteer.then(({ ok }) => ok || gazetteers.delete(url))
  }
  return gazetteer
}

async function load(url: string): Promise<Found<Gazetteer>> {
  const name = new URL(url).pathname
  try {
    const response = await fetch(url, { credentials: 'omit' })
    if (!response.ok) return trouble('corpusStatus', { name, status: `${response.status}` })
    return { ok: true, value: await openGazetteer(await response.arrayBuffer()) }
  } catch (error) {
    if (error instanceof GazetteerError) return trouble('embedGazetteer', { name })
    return fetchProblem(url)
  }
}
