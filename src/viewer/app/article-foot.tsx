import { NotKeptNote } from '../correct/not-kept-note.tsx'
import { AddFoot } from './add-foot.tsx'
import { MentionBar } from './mention-bar.tsx'

/** The foot of an article: the marked mention, or the name that is being added. */
export default function ArticleFoot({
  article,
  mention,
}: {
  readonly article: string
  readonly mention: number | null
}) {
  return (
    <AddFoot article={article}>
      <NotKeptNote />
      {mention !== null && <MentionBar article={article} start={mention} />}
    </AddFoot>
  )
}
