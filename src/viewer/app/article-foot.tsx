import type { CorpusView } from '../model/index.ts'
import type { ViewState } from '../state/index.ts'
import { AddFoot } from './add-foot.tsx'
import { MentionBar } from './mention-bar.tsx'

/** At the foot of an article: the mention that is marked, or the name that is being added. */
export default function ArticleFoot({
  reading,
  state,
  article,
  mention,
}: {
  readonly reading: CorpusView
  readonly state: ViewState
  readonly article: string
  readonly mention: number | null
}) {
  return (
    <AddFoot reading={reading} state={state} article={article}>
      {mention !== null && <MentionBar reading={reading} state={state} article={article} start={mention} />}
    </AddFoot>
  )
}
