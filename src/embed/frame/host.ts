/**
 * For the page around frames: gives each `<iframe data-wherein>` the height its map asks for, also those that come later, and
 * passes on what happens in it as the events that the element has. A classic script, so that a site may load it from
 * another one; the page's own script finds {@link connectFrame} in `WhereinHost`.
 */
import { type HostMessage, seal, unseal } from './protocol.ts'

/** A tie between a page and one frame. */
export interface FrameConnection {
  /** Asks something of the frame, which follows where it has this page on its list. */
  send(message: HostMessage): void
  close(): void
}

/** Ties a frame to the page. Messages count only from this very frame and from the origin it was loaded from. */
function connectFrame(frame: HTMLIFrameElement): FrameConnection {
  /** In a sandbox without `allow-same-origin` a frame is of no origin. */
  const isAlone = () => frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
  const originOf = () => (isAlone() ? 'null' : new URL(frame.src, document.baseURI).origin)
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source === null || event.source !== frame.contentWindow || event.origin !== originOf()) return
    const message = unseal(event.data)
    if (!message) return
    const { type, height } = message
    if (type === 'height') {
      // No frame may cover a whole page.
      if (typeof height === 'number' && height >= 100 && height <= 2000) frame.style.blockSize = `${height}px`
    } else if (type === 'load' || type === 'place' || type === 'passage' || type === 'error') {
      const detail = message.detail ?? message
      frame.dispatchEvent(new CustomEvent(`wherein-${type}`, { bubbles: true, detail }))
    }
  }
  const send = (message: HostMessage) =>
    frame.contentWindow?.postMessage(seal(message), isAlone() ? '*' : originOf())
  // A frame that was there before this script has told its height already. One that is still loading does not hear it.
  const ask = () => send({ type: 'hello' })
  addEventListener('message', onMessage)
  if (isLoaded(frame)) ask()
  frame.addEventListener('load', ask)
  return {
    send,
    close() {
      removeEventListener('message', onMessage)
      frame.removeEventListener('load', ask)
    },
  }
}

/** Whether a frame shows its page and no longer the empty one it begins with, as far as the page around can tell. */
function isLoaded(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument?.URL !== 'about:blank'
  } catch {
    return true
  }
}

const connected = new WeakMap<HTMLIFrameElement, FrameConnection>()

function connectAll(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-wherein]'))
    if (!connected.has(frame)) connected.set(frame, connectFrame(frame))
}

// The page may hold the script as often as it holds frames.
if (typeof document !== 'undefined' && !('WhereinHost' in globalThis)) {
  Object.assign(globalThis, { WhereinHost: { connectFrame } })
  connectAll()
  new MutationObserver(connectAll).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-wherein'],
  })
}
