/** Stretches of the text that bear a gazetteer name, in parallel arrays, in the order of the text. */
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
  readonly article: Uint8Array
}

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
    article: new Uint8Array(capacity),
  }
}

export function addSpan(
  spans: Spans,
  first: number,
  last: number,
  start: number,
  end: number,
  name: number,
  only: number,
): void {
  const i = spans.count++
  spans.firstToken[i] = first
  spans.lastToken[i] = last
  spans.start[i] = start
  spans.end[i] = end
  spans.name[i] = name
  spans.only[i] = only
}
