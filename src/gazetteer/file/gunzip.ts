import { damaged, GazetteerError } from './error.ts'

/** Whether bytes begin as a gzip file does (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** No gazetteer is larger uncompressed: what claims to be is refused before memory is asked for. */
const MOST_BYTES = 0x7fffffff

/**
 * Gazetteers pack to about a seventh. A file that claims to hold far more than it is long is damaged, or was made to
 * fill the memory of whoever opens it; small ones, of a few places, may repeat themselves.
 */
const MOST_PACKED = 64
const SMALL = 1 << 20

/** The bytes inside a gzip file, which the platform's own stream decompresses where there is one. */
export async function gunzip(bytes: Uint8Array, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  // RFC 1952: the last four bytes are the uncompressed length, so the buffer is made once and at the right size.
  const claimed =
    bytes.length < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true)
  if (claimed === 0 || claimed > Math.min(MOST_BYTES, Math.max(SMALL, bytes.length * MOST_PACKED)))
    throw incomplete()
  const whole = new Uint8Array(claimed)
  if (typeof DecompressionStream === 'undefined') return gunzipHere(bytes, whole)
  let at = 0
  const { readable, writable } = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  // An error here also reaches the reader below, where it is reported.
  Promise.all([writer.write(isOwn(bytes) ? bytes : bytes.slice()), writer.close()]).catch(() => undefined)
  const reader = readable.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      signal?.throwIfAborted()
      if (at + value.length > claimed) throw incomplete()
      whole.set(value, at)
      at += value.length
    }
  } catch (cause) {
    reader.cancel().catch(() => undefined)
    signal?.throwIfAborted()
    throw cause instanceof GazetteerError ? cause : incomplete()
  }
  if (at !== claimed) throw incomplete()
  return whole
}

/** For engines without the stream: a small library, fetched only then, which decompresses in one go. */
async function gunzipHere(
  bytes: Uint8Array,
  whole: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { gunzipSync } = await import('fflate')
  try {
    if (gunzipSync(bytes, { out: whole }).length === whole.length) return whole
  } catch {
    // Reported below, as a file that ends too early.
  }
  throw incomplete()
}

/** Streams take no memory that is shared between threads. */
function isOwn(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
}

function incomplete(): GazetteerError {
  return damaged('its gzip data end early or do not decompress; fetch it again')
}
