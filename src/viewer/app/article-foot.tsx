import type { CorpusView } from '../model/index.ts'
import type { ViewState } from '../state/index.ts'
import { AddFoot } from './add-foot.tsx'
import { MentionBar } from './mention-bar.tsx'

/** At the foot of an article: the mention that is marked, or the name that is being added. */
export default function ArticleFoot({
  corpusView,
  state,
  article,
  mention,
}: {
  readonly corpusView: CorpusView
  readonly state: ViewState
  readonly article: string
  readonly mention: number | null
}) {
  return (
    <AddFoot corpusView={corpusView} state={state} article={article}>
      {mention !== null && (
        <MentionBar corpusView={corpusView} state={state} article={article} start={mention} />
      )}
    </AddFoot>
  )
}
