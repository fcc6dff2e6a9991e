import { useState } from 'react'
import { type ArticlePassages, articleLabel } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { PassageRow } from './passage-row.tsx'

/** Passages of one article shown at once; the others wait behind a button. */
const FIRST = 12

/** The passages of one article under its title. */
export function ArticlePassageList({
  group,
  shownStart,
  onPassage,
}: {
  readonly group: ArticlePassages
  /** The mention that the article panel marks, if it is of this article. */
  readonly shownStart: number | null
  readonly onPassage: (article: string, start: number) => void
}) {
  const { t } = useLanguage()
  const [all, setAll] = useState(false)
  const { article, passages } = group
  const rest = passages.length - FIRST
  return (
    <section className="passages">
      <h3 className="passages-title" dir="auto">
        {articleLabel(article)}
        {article.publisher && <span className="passages-source"> {article.publisher}</span>}
      </h3>
      <ul className="passages-list">
        {(all ? passages : passages.slice(0, FIRST)).map(passage => (
          <li key={passage.start}>
            <PassageRow
              passage={passage}
              shown={passage.mentions.some(({ start }) => start === shownStart)}
              article={article}
              onOpen={() => onPassage(article.id, passage.mentions[0]!.start)}
            />
          </li>
        ))}
      </ul>
      {!all && rest > 0 && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('popupMore', { n: rest })}
        </button>
      )}
    </section>
  )
}
