/** Spans of the text that match a gazetteer name, in parallel arrays, in the order of the text. */
export interface Spans {
  count: number
  readonly firstToken: Int32Array
  readonly lastToken: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  /** Row of the folded name in the gazetteer. */
  readonly name: Int32Array
  /** The one place an abbreviation stands for, or -1. */
  readonly only: Int32Array
  /** 1 where a type word is part of the name ("Lake Erie", "Araz River"). */
  readonly typed: Uint8Array
  /** 1 where "the" stands before it. */
  readonly definite: Uint8Array
}

/** One of them, before it is added. */
export interface Span {
  readonly firstToken: number
  readonly lastToken: number
  /** UTF-16 code units into the text, the end exclusive. */
  readonly start: number
  readonly end: number
  /** Row of the folded name in the gazetteer. */
  readonly name: number
}

/** An empty list with room for as many spans as there are tokens. */
export function makeSpans(capacity: number): Spans {
  const column = () => new Int32Array(capacity)
  return {
    count: 0,
    firstToken: column(),
    lastToken: column(),
    start: column(),
    end: column(),
    name: column(),
    only: column(),
    typed: new Uint8Array(capacity),
    definite: new Uint8Array(capacity),
  }
}

/**
 * Appends a span.
 *
 * @param only the one place an abbreviation stands for, or -1.
 */
export function addSpan(spans: Spans, span: Span, only = -1): void {
  const i = spans.count++
  spans.firstToken[i] = span.firstToken
  spans.lastToken[i] = span.lastToken
  spans.start[i] = span.start
  spans.end[i] = span.end
  spans.name[i] = span.name
  spans.only[i] = only
}
