import { describe, expect, test } from 'vitest'
import { applyCorrections, type Correction, correct } from '../../../src/corpus/index.ts'
import { subjectOf } from '../../../src/viewer/correct/subject.ts'
import { smallCorpus } from '../corpus.ts'

const original = smallCorpus()
const odesa = original.mentions[0]!
const article = original.articles[0]!
const ask = (list: readonly Correction[], start = odesa.start) =>
  subjectOf({ original, corrected: applyCorrections(original, list), list }, article.id, start)

describe('subjectOf', () => {
  test('an untouched mention is as it was found', () => {
    const subject = ask([])
    expect(subject).toMatchObject({ phrase: 'Odesa', start: 0, correction: undefined })
    expect(subject?.now).toBe(subject?.found)
  })

  test('a rejected mention can still be asked about', () => {
    const rejection = correct(article, odesa, { kind: 'rejected' }, 'corpus')
    expect(ask([rejection])).toMatchObject({
      phrase: 'Odesa',
      found: odesa,
      now: undefined,
      correction: rejection,
    })
  })

  test('the last correction that reaches it counts, also one of the same name elsewhere', () => {
    const second = original.articles[1]!
    const there = original.mentions.find(
      mention => mention.article === second.id && mention.phrase === 'Odesa',
    )
    expect(there).toBeDefined()
    if (!there) return
    const everywhere = correct(second, there, { kind: 'accepted' }, 'corpus')
    const onlyThere = correct(second, there, { kind: 'rejected' }, 'article')
    expect(ask([everywhere, onlyThere])?.correction).toBe(everywhere)
  })

  test('where nobody finds a mention there is nothing to ask', () => {
    expect(ask([], 3)).toBeUndefined()
  })
})
