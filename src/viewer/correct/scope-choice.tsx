import { useId, useMemo } from 'react'
import { type Article, type Corpus, type CorrectionScope, occurrencesOf } from '../../corpus/index.ts'
import { type MessageKey, useLanguage } from '../i18n/index.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { sameName } from './subject.ts'

const WORDS: readonly (readonly [CorrectionScope, MessageKey])[] = [
  ['mention', 'scopeMention'],
  ['article', 'scopeArticle'],
  ['publisher', 'scopePublisher'],
  ['corpus', 'scopeCorpus'],
]

/** Asks how far a verdict reaches, but only if the choices differ. */
export function ScopeChoice({
  article,
  phrase,
  added,
  scope,
  onScope,
}: {
  readonly article: Article
  readonly phrase: string
  /** Whether only a person, and not the machine, takes it for a name. */
  readonly added: boolean
  readonly scope: CorrectionScope
  readonly onScope: (scope: CorrectionScope) => void
}) {
  const { t } = useLanguage()
  const name = useId()
  const { original } = useCorrections()
  const counts = useMemo(
    () => (added ? reachOfAdded : reachOfFound)(original, article, phrase),
    [original, article, phrase, added],
  )
  const offered = WORDS.filter(([id]) => {
    if (id === scope || id === 'mention') return true
    // A rule is useful for future articles too.
    if (id === 'publisher') return article.publisher !== undefined
    return counts[id] > (id === 'corpus' ? Math.max(1, counts.article, counts.publisher) : 1)
  })
  if (offered.length < 2) return null
  return (
    <fieldset className="scope">
      <legend>{t('scope')}</legend>
      {offered.map(([id, key]) => (
        <label key={id} className="scope-choice">
          <input type="radio" name={name} checked={scope === id} onChange={() => onScope(id)} />
          {t(key, { n: counts[id], publisher: article.publisher ?? '' })}
        </label>
      ))}
    </fieldset>
  )
}

/** How many mentions a verdict on a name would reach. */
type Reach = Readonly<Record<CorrectionScope, number>>

/** The reach of a verdict on a name that the machine found: wherever it found that name. */
function reachOfFound({ articles, mentions }: Corpus, { id, publisher }: Article, phrase: string): Reach {
  const siblings = new Set(byPublisher(articles, publisher).map(({ id }) => id))
  const same = mentions.filter(mention => sameName(mention.phrase, phrase))
  const inArticle = same.filter(({ article }) => article === id)
  const inSiblings = same.filter(({ article }) => siblings.has(article))
  return { mention: 1, article: inArticle.length, publisher: inSiblings.length, corpus: same.length }
}

/** The reach of a name that is added: wherever a text has it as a word of its own. */
function reachOfAdded({ articles }: Corpus, { text, publisher }: Article, phrase: string): Reach {
  const countIn = (some: readonly Article[]) =>
    some.reduce((sum, { text }) => sum + occurrencesOf(text, phrase).length, 0)
  return {
    mention: 1,
    article: occurrencesOf(text, phrase).length,
    publisher: countIn(byPublisher(articles, publisher)),
    corpus: countIn(articles),
  }
}

/** The articles of a publisher; none if none is stated, because no rule can name it. */
function byPublisher(articles: readonly Article[], publisher: string | undefined): readonly Article[] {
  return publisher === undefined ? [] : articles.filter(article => article.publisher === publisher)
}
