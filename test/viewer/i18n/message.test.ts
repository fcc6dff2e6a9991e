import { expect, test } from 'vitest'
import { createLanguage, en, englishDates, fillMessage } from '../../../src/viewer/i18n/index.ts'

function formsOf(language: string) {
  return { numbers: new Intl.NumberFormat(language), plurals: new Intl.PluralRules(language) }
}

test('fills in values, numbers as the language writes them', () => {
  expect(fillMessage('{name} has {n}', { name: 'Baku', n: 1234 }, formsOf('en'))).toBe('Baku has 1,234')
  expect(fillMessage('{name} has {n}', { name: 'Baku', n: 1234 }, formsOf('de'))).toBe('Baku has 1.234')
})

test('a value is never taken for a message', () => {
  expect(fillMessage('{a} {b}', { a: '{b}', b: '<i>' }, formsOf('en'))).toBe('{b} <i>')
})

test('chooses the plural form of the language', () => {
  const forms = { one: '{n} place', few: '{n} places (few)', other: '{n} places' }
  expect(fillMessage(forms, { n: 1 }, formsOf('en'))).toBe('1 place')
  expect(fillMessage(forms, { n: 3 }, formsOf('en'))).toBe('3 places')
  expect(fillMessage(forms, { n: 3 }, formsOf('ru'))).toBe('3 places (few)')
  expect(fillMessage(forms, { n: 21 }, formsOf('ru'))).toBe('21 place')
})

test.each([
  [['en-US', 'en'], 'November 10, 2020'],
  [['en', 'en-US'], 'November 10, 2020'],
  [['en-GB'], '10 November 2020'],
  [['en-AU', 'en-US'], '10 November 2020'],
  [['en-CA'], 'November 10, 2020'],
  // Browsers add American English to every list.
  [['de-DE', 'de', 'en-US', 'en'], '10 November 2020'],
  [['en'], '10 November 2020'],
  [['en_US'], '10 November 2020'],
  [[], '10 November 2020'],
])('an English date for readers of %j is %s', (wanted, written) => {
  expect(createLanguage('en', en, undefined, englishDates(wanted)).date('2020-11-10')).toBe(written)
})

test('names countries, dates and lists', () => {
  const english = createLanguage('en', en, undefined, 'en-US')
  expect(english.country('AZ')).toBe('Azerbaijan')
  expect(english.country('not a code')).toBe('not a code')
  expect(english.date('2020-11-03')).toBe('November 3, 2020')
  expect(english.date('2020-11-03T23:30:00Z')).toBe('November 3, 2020')
  expect(english.date('2020-11')).toBe('2020-11')
  expect(english.date('last Tuesday')).toBe('last Tuesday')
  expect(english.list(['capital', 'Azerbaijan'])).toBe('capital, Azerbaijan')
})
