import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as formats from '../../src/formats/index.ts'
import * as library from '../../src/index.ts'

/** What `import … from 'wherein'` offers. A name that leaves this list breaks somebody's program: it needs a major version. */
const NAMES = [
  'GazetteerError',
  'KIND_GROUPS',
  'LANGUAGES',
  'METADATA_FIELDS',
  'NameClass',
  'applyCorrections',
  'articleLabel',
  'binDates',
  'buildCorpus',
  'classesOfName',
  'columnsByArticle',
  'columnsByPublisher',
  'compareArticles',
  'correct',
  'countFacets',
  'countNames',
  'countPlaces',
  'createNameMatches',
  'distanceKm',
  'filterCorpus',
  'findName',
  'findPlaces',
  'foldName',
  'geoparse',
  'geoparseSteps',
  'homeOf',
  'indexPassages',
  'kindGroup',
  'matchNames',
  'mentionedTogether',
  'nameClassNames',
  'namesByPublisher',
  'nearestPlace',
  'openGazetteer',
  'passageLink',
  'passagesAround',
  'passagesOfPlace',
  'placeBox',
  'placeById',
  'placeId',
  'placeName',
  'placeNames',
  'placeNamesOf',
  'placeShape',
  'placesInBox',
  'placesOfName',
  'readPlace',
  'searchNames',
  'searchPassages',
  'searchPlaces',
  'selectMentions',
  'sentencesOf',
]

/** What `import … from 'wherein/formats'` offers. */
const FORMAT_NAMES = [
  'ARTICLE_FORMATS',
  'CORPUS_FORMATS',
  'LARGEST_ARTICLE',
  'READ_ENDINGS',
  'applyIndexes',
  'canDecode',
  'createUniqueIds',
  'detect',
  'exportCorpus',
  'failure',
  'formatById',
  'formatOf',
  'groupProblems',
  'isClutter',
  'isIndex',
  'linesOf',
  'looksLikeIndex',
  'readArticles',
  'readCorpus',
  'readCorrections',
  'readDate',
  'readFile',
  'readFolderIndex',
  'readShownCorpus',
  'refuseSize',
  'show',
  'success',
  'visible',
  'withStated',
  'writeAnnotations',
  'writeCorpus',
  'writeCorrections',
]

test('the library exports these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual(NAMES)
})

test('the formats export these names and no others', () => {
  expect(Object.keys(formats).sort()).toEqual(FORMAT_NAMES)
})

test('entry points list what they export by name', () => {
  for (const file of ['src/index.ts', 'src/formats/index.ts', 'src/embed/react.ts', 'src/embed/types.ts'])
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/^export \*/m)
})
