import { expect, test } from 'vitest'
import {
  closePlace,
  followName,
  moveCamera,
  openArticle,
  openList,
  openPlace,
  START,
  sameContent,
} from '../../../src/viewer/state/index.ts'

test('a place opens beside whatever the panel shows', () => {
  const reading = openPlace(openArticle(START, 'a', 5), 'p')
  expect(reading.page).toEqual({ kind: 'article', article: 'a', mention: 5 })
  expect(closePlace(reading).page).toEqual(reading.page)
})

test('following a name marks it and opens its place', () => {
  expect(followName(START, 'a', 7, 'p')).toEqual(openPlace(openArticle(START, 'a', 7), 'p'))
})

test('the map may move without changing what is shown', () => {
  const view = openPlace(START, 'p')
  expect(sameContent(view, moveCamera(view, { lat: 1, lon: 2, zoom: 3 }))).toBe(true)
  expect(sameContent(view, openPlace(START, 'q'))).toBe(false)
  expect(sameContent(view, openList(view, 'places'))).toBe(false)
  expect(sameContent(openArticle(START, 'a'), openArticle(START, 'a', 0))).toBe(false)
})
