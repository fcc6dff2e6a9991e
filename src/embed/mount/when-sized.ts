/**
 * Calls back once a block has a size, at once where it has one: a map put up in none would show the whole world.
 * Returns how to wait no longer.
 */
export function whenSized(block: HTMLElement, then: () => void): () => void {
  const hasSize = () => block.clientWidth > 0 && block.clientHeight > 0
  if (hasSize() || typeof ResizeObserver === 'undefined') {
    then()
    return () => undefined
  }
  const observer = new ResizeObserver(() => {
    if (!hasSize()) return
    observer.disconnect()
    then()
  })
  observer.observe(block)
  return () => observer.disconnect()
}
