import type { PlaceId } from '../../../gazetteer/index.ts'
import { useAdd } from '../../correct/add/use-add.ts'
import { useLanguage } from '../../i18n/index.ts'
import { type Block, confidenceLevelOf } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { useWhy } from '../../state/checking/use-checking.ts'
import { followName, useViewState } from '../../state/index.ts'
import { NameLink } from './name-link.tsx'

/** An article's text, block by block, just as it was received. */
export function ArticleText({
  article,
  blocks,
  mention,
  selected,
}: {
  readonly article: string
  readonly blocks: readonly Block[]
  /** Where the marked mention begins. */
  readonly mention: number | null
  /** The place open on the map: its other names in the text are tinted. */
  readonly selected: PlaceId | null
}) {
  const corpusView = useCorpusView()
  const state = useViewState()
  return (
    <div className="article-text" ref={useAdd().text}>
      {blocks.map(block => {
        const { start, pieces, role } = block
        const Tag = tagOf(block)
        return (
          <Tag key={start} data-block={start} className={`text-${role}`} dir="auto">
            {pieces.map(piece => {
              if (piece.kind === 'text') {
                if (piece.href === undefined) return piece.text
                return (
                  <a
                    key={piece.start}
                    className="text-link"
                    href={piece.href}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {piece.text}
                  </a>
                )
              }
              const entry =
                piece.mention.place === null ? undefined : corpusView.entryOf.get(piece.mention.place)
              const shown = piece.start === mention
              if (piece.mention.place === null)
                return (
                  <OpenName
                    key={piece.start}
                    text={piece.text}
                    start={piece.start}
                    article={article}
                    shown={shown}
                  />
                )
              if (!entry) return piece.text
              return (
                <NameLink
                  key={piece.start}
                  entry={entry}
                  text={piece.text}
                  start={piece.start}
                  sure={confidenceLevelOf(piece.mention)}
                  shown={shown}
                  related={entry.id === selected}
                  view={state.view}
                  article={article}
                  onFollow={() => state.changeView(view => followName(view, article, piece.start, entry.id))}
                />
              )
            })}
          </Tag>
        )
      })}
    </div>
  )
}

/** The article's own title is the first heading; those in its text come below it. */
function tagOf({ role, level = 1 }: Block): 'h1' | 'h2' | 'h3' | 'h4' | 'blockquote' | 'p' {
  if (role === 'headline') return 'h1'
  if (role === 'quote') return 'blockquote'
  if (role !== 'heading') return 'p'
  return level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
}

/** A name in the text that could be a place, though none is likely enough: a person can say which. */
function OpenName({
  text,
  start,
  article,
  shown,
}: {
  readonly text: string
  readonly start: number
  readonly article: string
  /** Whether this is the mention that was asked for. */
  readonly shown: boolean
}) {
  const { t } = useLanguage()
  const why = useWhy()
  return (
    <button
      type="button"
      className="name name--open"
      data-at={start}
      aria-current={shown ? 'location' : undefined}
      aria-label={t('nameUnresolved', { phrase: text })}
      onClick={() => why.show(article, start)}
    >
      {text}
    </button>
  )
}
