import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer, placeById } from '../../../src/gazetteer/index.ts'
import { loadNames } from '../../../src/viewer/i18n/languages.ts'

const gazetteer = await openGazetteer(
  readFileSync(new URL('../../../geo/core.gazetteer.gz', import.meta.url)),
)

/** The Black Sea, the Caspian Sea, Moscow, Cairo and Beijing, as an atlas in each language has them. */
const known = [
  ['az', 'Qara dəniz', 'Xəzər dənizi', 'Moskva', 'Qahirə', 'Pekin'],
  ['de', 'Schwarzes Meer', 'Kaspisches Meer', 'Moskau', 'Kairo', 'Peking'],
  ['fa', 'دریای سیاه', 'دریای خزر', 'مسکو', 'قاهره', 'پکن'],
  ['fr', 'mer Noire', 'mer Caspienne', 'Moscou', 'Le Caire', 'Pékin'],
  ['hy', 'Սև ծով', 'Կասպից ծով', 'Մոսկվա', 'Կահիրե', 'Պեկին'],
  ['ru', 'Чёрное море', 'Каспийское море', 'Москва', 'Каир', 'Пекин'],
  ['tr', 'Karadeniz', 'Hazar Denizi', 'Moskova', 'Kahire', 'Pekin'],
] as const
const ids = [
  'wherein:black-sea',
  'wherein:caspian-sea',
  'geonames:524901',
  'geonames:360630',
  'geonames:1816670',
]

/** What a language is written in, with the marks that stand between letters of any. */
const letters: Readonly<Record<string, RegExp>> = {
  fa: /^[\p{Script=Arabic}\u200c .()–-]+$/u,
  hy: /^[\p{Script=Armenian} .()’«»–-]+$/u,
  ru: /^[А-Яа-яЁё .()«»–-]+$/u,
}

describe.each(known)('in %s', (language, ...expected) => {
  test('great towns and waters are called as an atlas calls them', async () => {
    const names = await loadNames(language)
    expect(ids.map(id => names[id])).toEqual(expected)
  })

  test('each name belongs to a place of the gazetteer and is written in the letters of the language', async () => {
    for (const [id, name] of Object.entries(await loadNames(language))) {
      expect(placeById(gazetteer, id), id).toBeDefined()
      expect(name).toMatch(letters[language] ?? /^[\p{Script=Latin} .()'’–-]+$/u)
    }
  })
})

test('English readers, of whatever country, have the names of the gazetteer', async () => {
  expect(await loadNames('en')).toEqual({})
  expect(await loadNames('en-US')).toEqual({})
})
