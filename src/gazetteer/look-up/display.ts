/** Words that stay small inside a name. */
const small = new Set(
  'a al an and de del della der des di do dos du e el en et i la las le les los na nad of on sur the und upon van von y'.split(
    ' ',
  ),
)

/**
 * A folded name with capitals, as it would stand on a map. The file stores a name's own spelling only where it
 * differs from this, which is the case for about a third of the places.
 */
export function capitalise(folded: string): string {
  return folded
    .replace(/,/g, ', ')
    .split(' ')
    .map((word, i) => (i > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}
