import type { PassageHit } from '../../../corpus/index.ts'
import { snippetOf } from '../../model/index.ts'

/** A passage that was found, the words marked. */
export function PassageFound({ hit, source }: { readonly hit: PassageHit; readonly source: string }) {
  const { passage, words } = hit
  return (
    <span className="search-passage">
      <span dir="auto">
        {snippetOf(passage, words).map(({ start, text, marked }) =>
          marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </span>
      <span className="search-facts" dir="auto">
        {source}
      </span>
    </span>
  )
}
