import type { Page } from 'playwright-core'

/** The corrections that the browser has written down for the page's origin, each as its quote, verdict and scope. */
export function keptIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    // To open what is not there would make it.
    if (!names.includes('wherein')) return []
    const files = await new Promise<readonly string[]>((resolve, reject) => {
      const opening = indexedDB.open('wherein')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const database = opening.result
        const reading = database.transaction('corrections').objectStore('corrections').getAll()
        reading.onerror = () => reject(reading.error)
        reading.onsuccess = () => {
          database.close()
          resolve(reading.result)
        }
      }
    })
    type Kept = {
      readonly quote: string
      readonly verdict: { readonly kind: string }
      readonly scope: string
    }
    return files
      .flatMap((file): Kept[] => JSON.parse(file).corrections)
      .map(({ quote, verdict, scope }) => `${quote} ${verdict.kind} ${scope}`)
  })
}
