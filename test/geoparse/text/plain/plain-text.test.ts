import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer, placeById, readPlace } from '../../../../src/gazetteer/index.ts'
import { geoparse } from '../../../../src/geoparse/index.ts'
import { knownNames } from '../../../../src/geoparse/text/plain/known-names.ts'
import { sourceEnd, sourceStart } from '../../../../src/geoparse/text/plain/pieces.ts'
import { plainText } from '../../../../src/geoparse/text/plain/plain-text.ts'

const gazetteer = await openGazetteer(
  readFileSync(new URL('../../../../geo/full.gazetteer.gz', import.meta.url)),
)
const names = knownNames(gazetteer)
const plain = (text: string) => plainText(text, 0, text.length, names)?.text ?? text

describe('a text as a reader sees it', () => {
  test.each([
    [
      'a line broken in a sentence',
      'He left the old\ntown for the coast.',
      'He left the old town for the coast.',
    ],
    ['a name over a line', 'She moved to New\r\nYork in May.', 'She moved to New York in May.'],
    ['a name cut by a hyphen', 'Rebels took Alep-\npo in May.', 'Rebels took Aleppo in May.'],
    [
      'a hyphen that belongs to the name',
      'War in Nagorno-\nKarabakh ended.',
      'War in Nagorno-Karabakh ended.',
    ],
    ['a hyphen that belongs to the words', 'The Moscow-\nbased group left.', 'The Moscow-based group left.'],
    ['a soft hyphen at the end of a line', 'In Azer\u00ad\nbaijan it rains.', 'In Azerbaijan it rains.'],
    ['a page break', 'He came from San \f Marino.', 'He came from San Marino.'],
    [
      'a heading and a list stay apart',
      'Our offices\n\nBaku\nGanja\nLankaran',
      'Our offices\n\nBaku\nGanja\nLankaran',
    ],
    ['a paragraph stays apart', 'It rains in Bath.\n\nYork is dry.', 'It rains in Bath.\n\nYork is dry.'],
    ['soft hyphens and joiners', 'Azer\u00adbaijan, Ge\u200borgia', 'Azerbaijan, Georgia'],
    ['the joiner of Persian words', 'می\u200cرود', 'می\u200cرود'],
    ['accents of their own', 'Zu\u0308rich, Sa\u0303o Paulo', 'Zürich, São Paulo'],
    ['ligatures and wide letters', 'Marﬁl, Ｔｏｋｙｏ', 'Marfil, Tokyo'],
    ['spaces of other widths', 'New\u00a0York', 'New York'],
    ['tags', '<p>In <a href="/Rome">Lyon</a>&nbsp;it <b>rains</b>', '\n\nIn Lyon it rains'],
    ['no tags', 'if 2 < b and c > d', 'if 2 < b and c > d'],
    ['Markdown', '**Baku**, _Tbilisi_ and [Lyon](https://x.org/Rome)', 'Baku, Tbilisi and Lyon'],
    ['a heading of Markdown', '## Lagos\n\nIt rains.', 'Lagos\n\nIt rains.'],
    ['a postcode', 'in London SW1A 2AA, England', 'in London, England'],
    ['no Markdown', 'snake_case_Word * 5 [Paris] (Rome)', 'snake_case_Word * 5 [Paris] (Rome)'],
    ['addresses', 'mail Berlin@rome.it or www.Paris.com now', 'mail  or www now'],
    ['a tag of several words', '#PrayForParis #HoustonFlood', 'pray for Paris, Houston flood'],
    ['a tag of a name', '#NewYork #Baku #lovely', 'New York, Baku, lovely'],
    ['a tag in small letters', '#prayforparis #donetsk', 'prayfor Paris, Donetsk'],
    ['letterspaced capitals', 'in N E W  Y O R K today', 'in NEW YORK today'],
    ['letterspaced without wider spaces', 'in N E W Y O R K today', 'in NEW YORK today'],
    [
      'a heading in capitals',
      'ROADS CLOSED NEAR PASO ROBLES AND BIG SUR',
      'Roads closed near Paso Robles and Big Sur',
    ],
    [
      'a heading with a capital on each word',
      'Residents Of Galveston Flee To San Antonio As Rain Falls',
      'Residents of Galveston flee to San Antonio as rain falls',
    ],
    [
      'a text without capitals',
      'she moved to haifa, israel, for reading',
      'she moved to Haifa, Israel, for reading',
    ],
    ['short lines in capitals stay', 'USA\n\nNEW YORK', 'USA\n\nNEW YORK'],
    ['initials', 'J. R. R. Tolkien and A B Smith', 'J. R. R. Tolkien and A B Smith'],
  ])('%s', (_, text, expected) => expect(plain(text)).toBe(expected))

  test('a text without any of these is not copied', () => {
    const text = 'It rains in Bath.\n\nYork, said “Mr. O’Neill”, is dry.'
    expect(plainText(text, 0, text.length, names)).toBeUndefined()
  })

  test('every unit knows where it comes from', () => {
    const text = '#PrayForParis: “Azer\u00adbaijan” and Zu\u0308-\nrich and [New\nYork](http://a.b)'
    const pieces = plainText(text, 0, text.length, names)!
    const source = (name: string) => {
      const at = pieces.text.indexOf(name)
      return text.slice(sourceStart(pieces, at), sourceEnd(pieces, at + name.length))
    }
    expect(['Paris', 'Azerbaijan', 'Zürich', 'New York'].map(source)).toEqual([
      'Paris',
      'Azer\u00adbaijan',
      'Zu\u0308-\nrich',
      'New\nYork',
    ])
  })
})

/** Breaks the lines of a text as editors do, at spaces or behind hyphens. */
function wrap(text: string, columns: number): string {
  const wrapped = text.split('\n\n').map(paragraph => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/(?<=-)| /)) {
      const joined = line === '' ? word : line.endsWith('-') ? line + word : `${line} ${word}`
      if (line !== '' && joined.length > columns) lines.push(line)
      line = line !== '' && joined.length > columns ? word : joined
    }
    return [...lines, line].join('\n')
  })
  return wrapped.join('\n\n')
}

const unseen = readFileSync(new URL('../../../bench/unseen.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.replaceAll(' ¶ ', '\n\n').replace(/\[([^\]|]+)\|?[^\]]*\]/g, '$1'))

/** What a text names, however its lines are broken. */
const found = (text: string) =>
  geoparse(text, gazetteer, { demonyms: true }).map(
    ({ phrase, place }) => `${phrase.replace(/-\n/g, '-').replace(/\s+/g, ' ')} ${place}`,
  )

test.each([72, 40])(
  'the unseen texts wrapped at %i columns name the same places, but for 0.3 percent',
  columns => {
    let all = 0
    let changed = 0
    for (const text of unseen) {
      const once = found(text)
      const again = found(wrap(text, columns))
      all += once.length
      for (const each of once) if (!again.includes(each)) changed++
      for (const each of again) if (!once.includes(each)) changed++
    }
    expect(all).toBeGreaterThan(2000)
    expect(changed / all).toBeLessThan(0.003)
  },
)

test.each([
  ['She moved to New\nYork in May.', 'New\nYork', 'US'],
  ['Rebels took Alep-\npo in May.', 'Alep-\npo', 'SY'],
  ['They left Azer\u00adbaijan in May.', 'Azer\u00adbaijan', 'AZ'],
  ['They flew to Zu\u0308rich in May.', 'Zu\u0308rich', 'CH'],
])('a mention in %j is a stretch of the untouched text', (text, phrase, country) => {
  const [mention] = geoparse(text, gazetteer)
  expect(mention?.phrase).toBe(phrase)
  expect(text.slice(mention?.start, mention?.end)).toBe(phrase)
  expect(readPlace(gazetteer, placeById(gazetteer, mention?.place ?? '')!).country).toBe(country)
})
