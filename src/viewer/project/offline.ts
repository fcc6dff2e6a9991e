import { trustedScript } from '../scene/worker/open-worker.ts'

/**
 * Has the browser keep the site's files, so that it opens without a network from then on. Asked for only where somebody
 * opens files of their own: readers of a published map need not fetch all of it.
 *
 * @returns whether it works without a network now.
 */
export async function worksOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return false
  try {
    await navigator.serviceWorker.register(trustedScript('sw.js'))
    const { active } = await navigator.serviceWorker.ready
    if (!active) return false
    return await new Promise(resolve => {
      const channel = new MessageChannel()
      channel.port1.onmessage = ({ data }) => resolve(data === true)
      active.postMessage('keep', [channel.port2])
    })
  } catch (error) {
    // As on a file system, or in a browser that forbids it: the page works all the same, with a network.
    console.info(error)
    return false
  }
}
