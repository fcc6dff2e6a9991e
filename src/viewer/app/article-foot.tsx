import { type ReactNode, Suspense } from 'react'
import { useAdd } from '../correct/add/use-add.ts'
import { NotKeptNote } from '../correct/not-kept-note.tsx'
import { useLanguage } from '../i18n/index.ts'
import { useWholeCorpus } from '../model/use-corpus-view.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { MentionBar } from './mention-bar.tsx'

const AddSheet = lazyPart(() => import('../correct/add/add-sheet.tsx'))

/** The foot of an article: offers to make the selected text a place; with nothing selected, shows the usual foot. */
function AddFoot({ article: id, children }: { readonly article: string; readonly children: ReactNode }) {
  const corpusView = useWholeCorpus()
  const { t } = useLanguage()
  const { selected, adding, begin } = useAdd()
  const article = corpusView.articleOf.get(id)
  if (article && adding !== null)
    return (
      <section className="mention" data-holds-focus aria-label={t('add')}>
        <Suspense fallback={<p className="why-waiting">{t('loading')}</p>}>
          <AddSheet article={article} given={adding === 'type' ? null : adding} />
        </Suspense>
      </section>
    )
  if (!article || !selected) return children
  const phrase = article.text.slice(selected.start, selected.end)
  return (
    <section className="mention" aria-label={t('addSelected', { phrase })}>
      <div className="mention-bar">
        <span className="mention-name">
          <q dir="auto">{phrase}</q>
        </span>
        <button
          type="button"
          className="text-button mention-why"
          onMouseDown={event => event.preventDefault()}
          onClick={begin}
        >
          {t('addThis')}
        </button>
      </div>
    </section>
  )
}

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
