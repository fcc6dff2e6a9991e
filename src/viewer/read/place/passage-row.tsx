import { type Article, type Passage, passageLink } from '../../../corpus/index.ts'
import { SourceLink } from '../../correct/source-link.tsx'
import { useLanguage } from '../../i18n/index.ts'
import { snippetOf } from '../../model/index.ts'
import { useWhy } from '../../state/checking/use-checking.ts'
import { WhyIcon } from '../../ui/icons.tsx'

/** A passage, with the ways to ask why it is here and to see it in the original. */
export function PassageRow({
  article,
  passage,
  shown,
  onOpen,
}: {
  readonly article: Article
  readonly passage: Passage
  /** Whether the article panel shows this very passage. */
  readonly shown: boolean
  readonly onOpen: () => void
}) {
  const { t } = useLanguage()
  const why = useWhy()
  const link = passageLink(article, passage)
  return (
    <div className="passage-row" data-shown={shown || undefined}>
      <PassageButton passage={passage} shown={shown} onOpen={onOpen} />
      <p className="passage-tools">
        <button
          type="button"
          className="icon-button passage-why"
          aria-label={t('why')}
          title={t('why')}
          onClick={() => why.show(article.id, passage.mentions[0]!.start)}
        >
          <WhyIcon />
        </button>
        {link && <SourceLink href={link} />}
      </p>
    </div>
  )
}

/** A sentence with the place's name marked in it; it opens the article there. */
function PassageButton({
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
