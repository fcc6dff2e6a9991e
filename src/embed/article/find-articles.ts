/**
 * The elements of a page that a selector finds, in document order: first in the tree where a map stands, then in the
 * trees around it and last in the document. Of one inside another the outer counts, since it holds the text of both.
 */
export function findArticles(map: Element, selector: string): Element[] {
  for (const root of rootsAround(map)) {
    const found = [...root.querySelectorAll(selector)]
    if (found.length > 0) return outermost(found)
  }
  return []
}

/** The trees to look in, the nearest first. */
export function rootsAround(map: Element): ParentNode[] {
  const roots: ParentNode[] = []
  for (let root = map.getRootNode(); ; ) {
    if (root instanceof ShadowRoot) {
      roots.push(root)
      root = root.host.getRootNode()
    } else {
      roots.push(document)
      return roots
    }
  }
}

function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = []
  // In document order an element comes before all that it contains.
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element)
  return kept
}
