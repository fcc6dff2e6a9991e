/** Where the view is kept, in the form of a query string: the address bar, or a variable of an embedded map. */
export interface Address {
  /** The query string at present, with its question mark, or nothing. */
  readonly search: () => string
  /** Writes a query string that the viewer made. */
  readonly replace: (search: string) => void
  /** Writes it as a step that the reader's Back undoes; absent where there are none to take back. */
  readonly push?: (search: string) => void
  /** Calls back whenever somebody else changed the query string. Returns how to end that. */
  readonly subscribe: (onArrival: () => void) => () => void
  /** The address of a link to a query string. */
  readonly href: (search: string) => string
}
