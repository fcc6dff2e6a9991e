import { KIND } from '../state/kinds.ts'
import { makeWordTable } from '../text/word-table.ts'

/** Kind groups as bits, because a district is a second-level region here and a first-level one there. */
const COUNTY = 1 << KIND.county
const REGION = 1 << KIND.region
const WATER = 1 << KIND.water
const COUNTRY = 1 << KIND.country
/** Towns of any kind. */
export const TOWN = (1 << KIND.town) | (1 << KIND.capital) | (1 << KIND.suburb)

/** What words behind a name ask for: "Fulton County", "the Fergana and Namangan regions". */
export const wordsAfterNames = makeWordTable(
  new Map([
    ['counties', COUNTY],
    ['parishes', COUNTY],
    ['county', COUNTY],
    ['districts', COUNTY | REGION],
    ['district', COUNTY | REGION],
    ['provinces', COUNTY | REGION],
    ['province', COUNTY | REGION],
    ['governorate', COUNTY | REGION],
    ['governorates', COUNTY | REGION],
    ['oblast', COUNTY | REGION],
    ['oblasts', COUNTY | REGION],
    ['regions', COUNTY | REGION],
    ['states', REGION],
    ['state', REGION],
    ['rivers', WATER],
    ['river', WATER],
    ['lake', WATER],
    ['lakes', WATER],
    ['countries', COUNTRY],
  ]),
)

/** What words before a name ask for: "the city of Ganja". Found however they are capitalised. */
export const wordsBeforeNames = makeWordTable(
  new Map([
    ['city of', TOWN],
    ['town of', TOWN],
    ['village of', TOWN],
    ['villages of', TOWN],
    ['cities of', TOWN],
    ['towns of', TOWN],
    ['county of', COUNTY],
    ['counties of', COUNTY],
    ['downtown', TOWN],
    ['state of', REGION],
    ['province of', REGION],
    ['provinces of', REGION],
    ['river', WATER],
    ['republic of', COUNTRY],
  ]),
  true,
)
