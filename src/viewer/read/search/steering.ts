/** Moving through the list of results from the field. */
export interface Steering {
  /** The option that is marked; -1 for none. */
  readonly active: number
  readonly setActive: (active: number) => void
}
