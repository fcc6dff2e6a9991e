import { describe, expect, test } from 'vitest'
import type { Passage } from '../../../src/corpus/index.ts'
import { snippetOf } from '../../../src/viewer/model/index.ts'
import { mentionsOf } from '../corpus.ts'

function passage(text: string, phrase: string, start = 0): Passage {
  const article = { id: 'a', text: `${' '.repeat(start)}${text}` }
  return { start, end: start + text.length, text, mentions: mentionsOf(article, phrase, 'p') }
}

describe('snippetOf', () => {
  test('marks each mention', () => {
    const pieces = snippetOf(passage('From Baku to Baku.', 'Baku', 40))
    expect(pieces.map(({ text }) => text).join('')).toBe('From Baku to Baku.')
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Baku', 'Baku'])
  })

  test('shows a long sentence around its first mention, cut between words', () => {
    const pieces = snippetOf(passage(`${'word '.repeat(100)}Baku ${'word '.repeat(100)}end.`, 'Baku'))
    const text = pieces.map(({ text }) => text).join('')
    expect(text.length).toBeLessThan(270)
    expect(text).toMatch(/^… word /)
    expect(text).toMatch(/ word …$/)
    expect(text).toContain('Baku')
  })

  test('cuts text without spaces as well', () => {
    const text = snippetOf(passage(`${'字'.repeat(400)}巴庫${'字'.repeat(400)}`, '巴庫'))
      .map(({ text }) => text)
      .join('')
    expect(text).toContain('巴庫')
    expect(text.length).toBeLessThan(270)
  })
})
