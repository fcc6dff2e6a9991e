import { useId, useMemo } from 'react'
import type { Article, CorrectionScope } from '../../corpus/index.ts'
import { type MessageKey, useLanguage } from '../i18n/index.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { reachOfAdded, reachOfFound } from './count-reach.ts'

const WORDS: readonly (readonly [CorrectionScope, MessageKey])[] = [
  ['mention', 'scopeMention'],
  ['article', 'scopeArticle'],
  ['publisher', 'scopePublisher'],
  ['corpus', 'scopeCorpus'],
]

/** How far a verdict reaches; only what makes a difference is asked. */
export function ScopeChoice({
  article,
  phrase,
  added,
  scope,
  onScope,
}: {
  readonly article: Article
  readonly phrase: string
  /** Whether a person alone says that it is a name. */
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
    // A rule is worth making for articles to come as well.
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
