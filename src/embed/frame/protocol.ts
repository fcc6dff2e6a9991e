import type { PassageDetail, PlaceDetail } from '../types.ts'

/** Version of the messages. A page and a frame of different versions leave each other's messages alone. */
export const VERSION = 1

/** What the frame tells the page around it. The height goes to any page; all else to those on the list. */
export type FrameMessage =
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'load'; readonly title: string; readonly articles: number; readonly places: number }
  | { readonly type: 'place'; readonly detail: PlaceDetail }
  | { readonly type: 'passage'; readonly detail: PassageDetail }
  | { readonly type: 'error'; readonly message: string }

/** What a page on the list may ask of the frame. */
export type HostMessage =
  | { readonly type: 'open-place'; readonly place: string }
  | { readonly type: 'open-passage'; readonly article: string; readonly start: number }
  | { readonly type: 'fit' }
  /** Asks for the height, which any page may. */
  | { readonly type: 'hello' }
  | { readonly type: 'theme'; readonly theme: 'auto' | 'light' | 'dark' }

/** Marks a message as Wherein's. */
export function seal<Message extends FrameMessage | HostMessage>(
  message: Message,
): Message & { wherein: number } {
  return { wherein: VERSION, ...message }
}

/** The message inside a sealed one of this version, or null. What it holds is still to be checked. */
export function unseal(data: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof data !== 'object' || data === null || !('wherein' in data) || data.wherein !== VERSION)
    return null
  return { ...data }
}

/** A page's wish, or null where it is none that the frame knows. */
export function readHostMessage(data: unknown): HostMessage | null {
  const message = unseal(data)
  switch (message?.type) {
    case 'open-place':
      return typeof message.place === 'string' ? { type: 'open-place', place: message.place } : null
    case 'open-passage': {
      const { article, start } = message
      if (typeof article !== 'string' || typeof start !== 'number') return null
      return { type: 'open-passage', article, start }
    }
    case 'fit':
    case 'hello':
      return { type: message.type }
    case 'theme': {
      const { theme } = message
      return theme === 'auto' || theme === 'light' || theme === 'dark' ? { type: 'theme', theme } : null
    }
    default:
      return null
  }
}
