import { type Gazetteer, openGazetteer } from '../../../gazetteer/index.ts'

const opened = new Map<string, Promise<Gazetteer | null>>()

/**
 * The largest gazetteer that lies beside the page, opened once: every place, or else the greater ones alone. Null where
 * neither can be had; asked again it is tried again.
 */
export function siteGazetteer(site: string): Promise<Gazetteer | null> {
  let gazetteer = opened.get(site)
  if (!gazetteer) {
    gazetteer = open(site)
    opened.set(site, gazetteer)
    gazetteer.then(found => found ?? opened.delete(site))
  }
  return gazetteer
}

async function open(site: string): Promise<Gazetteer | null> {
  for (const tier of ['full', 'core']) {
    try {
      const response = await fetch(new URL(`geo/${tier}.gazetteer.gz`, site))
      if (response.ok) return await openGazetteer(await response.arrayBuffer())
    } catch (error) {
      console.info(error)
    }
  }
  return null
}
