import { Suspense, useEffect, useRef } from 'react'
import { passageLink, passagesAround } from '../../corpus/index.ts'
import { SourceLink } from '../correct/source-link.tsx'
import { subjectOf } from '../correct/subject.ts'
import { useLanguage } from '../i18n/index.ts'
import { KindIcon } from '../model/kinds/kind-icon.tsx'
import { useWholeCorpus } from '../model/use-corpus-view.ts'
import { MentionStepper } from '../read/follow/mention-stepper.tsx'
import { useWhy } from '../state/checking/use-checking.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { openArticle, useViewState } from '../state/index.ts'
import { CloseIcon } from '../ui/icons.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'

const WhySheet = lazyPart(() => import('../correct/why-sheet.tsx'))

/** The foot of an article: the marked mention, buttons to the other mentions of its place, and why it is there. */
export function MentionBar({ article, start }: { readonly article: string; readonly start: number }) {
  const corpusView = useWholeCorpus()
  const state = useViewState()
  const language = useLanguage()
  const { t } = language
  const why = useWhy()
  const toggle = useRef<HTMLButtonElement>(null)
  const subject = subjectOf(useCorrections(), article, start)
  const { shown, hide } = why
  const isThere = subject !== undefined

  // “Why here?” closes when the reader leaves the article.
  useEffect(() => (isThere ? hide : undefined), [hide, isThere])
  if (!subject) return null

  const entry = subject.now?.place == null ? undefined : corpusView.entryOf.get(subject.now.place)
  const [passage] = passagesAround(
    subject.article,
    [subject.now ?? subject.found].flatMap(one => one ?? []),
  )
  const link = passage && passageLink(subject.article, passage)
  const fold = () => {
    hide()
    toggle.current?.focus()
  }
  return (
    <section className="mention" data-holds-focus aria-label={t('mentionLabel', { phrase: subject.phrase })}>
      <div className="mention-bar">
        <span className="mention-name">
          {entry && <KindIcon group={entry.group} />}
          <span dir="auto">{entry?.label ?? subject.phrase}</span>
        </span>
        {entry && (
          <MentionStepper
            entry={entry}
            at={{ article, start }}
            onGo={(article, start) => state.changeView(view => openArticle(view, article, start))}
          />
        )}
        <button
          ref={toggle}
          type="button"
          className="text-button mention-why"
          aria-expanded={shown}
          onClick={() => (shown ? hide() : why.show(article, start))}
        >
          {t('why')}
        </button>
        {link && <SourceLink href={link} />}
        <button
          type="button"
          className="icon-button"
          aria-label={t('mentionClose')}
          onClick={() => state.changeView(view => openArticle(view, article))}
        >
          <CloseIcon />
        </button>
      </div>
      {shown && (
        <Suspense fallback={<p className="why-waiting">{t('loading')}</p>}>
          <WhySheet key={`${article} ${start}`} subject={subject} onFold={fold} />
        </Suspense>
      )}
    </section>
  )
}
