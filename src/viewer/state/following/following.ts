/** Whether the map follows the article that is being read. */
export interface Following {
  readonly on: boolean
  /** Whether the reader has turned it on, and so wants it to act at once. */
  readonly asked: boolean
}
