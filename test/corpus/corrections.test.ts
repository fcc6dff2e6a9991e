import { describe, expect, test } from 'vitest'
import { applyCorrections, type CorrectionScope, correct, type Verdict } from '../../src/corpus/index.ts'
import { example, place } from './example.ts'

const first = example.articles[0]!
const shusha = place('x:shusha', 'Shusha')
const fix = (index: number, verdict: Verdict, scope: CorrectionScope = 'mention') =>
  correct(first, example.mentions[index]!, verdict, scope)
const meanings = (...corrections: ReturnType<typeof fix>[]) =>
  applyCorrections(example, corrections).mentions.map(({ phrase, place }) => `${phrase} ${place}`)
const untouched = meanings()

describe('applyCorrections', () => {
  test('without corrections nothing changes', () => {
    expect(applyCorrections(example, [])).toBe(example)
  })

  test('a rejected mention is gone, and only that', () => {
    expect(meanings(fix(1, { kind: 'rejected' }))).toEqual(untouched.toSpliced(1, 1))
  })

  test('a moved mention means the other place, which the corpus then has', () => {
    const corrected = applyCorrections(example, [fix(2, { kind: 'moved', place: shusha })])
    expect(corrected.mentions[2]).toMatchObject({ place: 'x:shusha', confidence: 1, verdict: 'moved' })
    expect(corrected.places['x:shusha']).toEqual(shusha)
    expect(example.places).not.toHaveProperty('x:shusha')
  })

  test('a place whose id is a word of the language is kept like any other', () => {
    const odd = place('__proto__', 'Odd')
    const { places } = applyCorrections(example, [fix(2, { kind: 'moved', place: odd })])
    expect(Object.hasOwn(places, '__proto__')).toBe(true)
    expect(Object.getPrototypeOf(places)).toBe(Object.prototype)
  })

  test('reaches the same name in the article, or everywhere, if asked', () => {
    expect(meanings(fix(1, { kind: 'rejected' }, 'article'))).toEqual([
      'Ganja x:ganja',
      'Ganja x:ganja',
      'Nothing null',
      'Gəncə x:ganja',
    ])
    const gence = correct(
      example.articles[1]!,
      example.mentions[6]!,
      { kind: 'moved', place: shusha },
      'corpus',
    )
    expect(meanings(gence).at(-1)).toBe('Gəncə x:shusha')
  })

  test('of two corrections the later holds', () => {
    expect(meanings(fix(1, { kind: 'moved', place: shusha }), fix(1, { kind: 'accepted' }))[1]).toBe(
      'Baku x:shusha',
    )
    expect(meanings(fix(1, { kind: 'accepted' }), fix(1, { kind: 'rejected' }))).toHaveLength(6)
  })

  test('an exception to a rejection brings its mention back as the machine found it', () => {
    const everywhere = fix(1, { kind: 'rejected' }, 'corpus')
    expect(meanings(everywhere)).toHaveLength(4)
    const corrected = applyCorrections(example, [everywhere, fix(1, { kind: 'accepted' })])
    expect(corrected.mentions).toHaveLength(5)
    expect(corrected.mentions[0]).toMatchObject({ start: example.mentions[1]!.start, place: 'x:baku' })
  })

  test('an exception to a move keeps its own place, and accepting keeps the moved one', () => {
    const everywhere = fix(1, { kind: 'moved', place: shusha }, 'corpus')
    expect(meanings(everywhere, fix(1, { kind: 'rejected' }))).toHaveLength(6)
    expect(meanings(everywhere, fix(1, { kind: 'accepted' }))[1]).toBe('Baku x:shusha')
  })

  test('survives a re-run in which the machine no longer finds the name', () => {
    const rerun = { ...example, mentions: example.mentions.toSpliced(2, 1) }
    const corrected = applyCorrections(rerun, [fix(2, { kind: 'moved', place: shusha })])
    expect(corrected.mentions.map(mention => mention.phrase)).toEqual(
      example.mentions.map(mention => mention.phrase),
    )
    expect(corrected.mentions[2]).toMatchObject({ start: example.mentions[2]!.start, place: 'x:shusha' })
  })

  test('finds its phrase again where the text before it was edited, and else does nothing', () => {
    const edited = { ...first, text: `Late news. ${first.text}` }
    const shift = 'Late news. '.length
    const moved = example.mentions.map(mention =>
      mention.article === 'first'
        ? { ...mention, start: mention.start + shift, end: mention.end + shift }
        : mention,
    )
    const corpus = { ...example, articles: [edited, example.articles[1]!], mentions: moved }
    expect(applyCorrections(corpus, [fix(2, { kind: 'rejected' })]).mentions).toHaveLength(6)
    const gone = { ...corpus, articles: [{ ...first, text: 'All new.' }, example.articles[1]!], mentions: [] }
    expect(applyCorrections(gone, [fix(2, { kind: 'moved', place: shusha })]).mentions).toEqual([])
  })
})
