/**
 * For the page around frames: gives each `<iframe data-wherein>` the height its map asks for, and passes on what
 * happens in it as the events that the element has. The page's own script may call {@link connectFrame} itself.
 */
import { type HostMessage, seal, unseal } from './protocol.ts'

/** A tie between a page and one frame. */
export interface FrameConnection {
  /** Asks something of the frame, which follows where it has this page on its list. */
  send(message: HostMessage): void
  close(): void
}

/** Ties a frame to the page. Messages count only from this very frame and from the origin it was loaded from. */
export function connectFrame(frame: HTMLIFrameElement): FrameConnection {
  const { origin } = new URL(frame.src, document.baseURI)
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source === null || event.source !== frame.contentWindow || event.origin !== origin) return
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
  addEventListener('message', onMessage)
  return {
    send: message => frame.contentWindow?.postMessage(seal(message), origin),
    close: () => removeEventListener('message', onMessage),
  }
}

if (typeof document !== 'undefined')
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-wherein]'))
    connectFrame(frame)
