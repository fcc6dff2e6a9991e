import type { Passage } from '../../../corpus/index.ts'
import { snippetOf } from '../../model/index.ts'

/** A sentence with the place's name marked in it; it opens the article there. */
export function PassageButton({
  passage,
  shown,
  onOpen,
}: {
  readonly passage: Passage
  /** Whether the article panel shows this very passage. */
  readonly shown: boolean
  readonly onOpen: () => void
}) {
  return (
    <button type="button" className="passage" dir="auto" aria-current={shown || undefined} onClick={onOpen}>
      {snippetOf(passage).map(({ start, text, marked }) =>
        marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </button>
  )
}
