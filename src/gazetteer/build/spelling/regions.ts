import { descriptive } from './descriptive.ts'

/** What the first-level regions of a country are called in English newspapers. */
const kinds: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    ['District', 'AZ'],
    [
      'Province',
      'IR TR AF AM CN AR BE CA CG CL CU DO DZ EC ES FI ID IQ IT KH KP KR LA LK MN MZ NL NP OM PA PG PH PK RW SA TH VN ZA ZM ZW BI BF CR GQ CD AO GA RW ES',
    ],
    [
      'Region',
      'RU UA BY KZ KG TJ TM UZ ET GE GH FR IT CL CZ DK ER GN GR HU IS MA MG MR NA NE NZ PE PH SA SK SN SO TD TG TZ',
    ],
    ['Oblast', 'RU UA BG KZ KG BY'],
    ['Governorate', 'EG IQ JO KW LB LY OM PS SY TN YE BH'],
    ['State', 'US IN MX BR AU NG MY MM SD SS VE DE AT'],
    ['Prefecture', 'JP GR CF'],
    ['County', 'GB IE NO SE HU HR RO EE LT KE LR TW AL'],
    ['Department', 'FR CO BO PY PE UY GT HN NI SV HT BJ'],
    ['Canton', 'CH LU'],
    ['Voivodeship', 'PL'],
    ['Emirate', 'AE'],
  ]
    .flatMap(([kind, countries]) => countries!.split(' ').map(code => [code, kind!] as const))
    .reduce((lists, [code, kind]) => {
      lists.set(code, [...(lists.get(code) ?? []), kind])
      return lists
    }, new Map<string, string[]>()),
)

const suffix =
  /\s+(?:autonomous\s+)?(?:region|province|district|rayon|raion|oblast['’ʼ]?|krai|kray|territory|state|department|county|governorate|prefecture|municipality|canton|parish|division|voivodeship|emirate|republic|okrug|wilaya|city)$/i
const prefix =
  /^(?:autonomous\s+)?(?:state|province|department|district|county|region|canton|governorate|municipality|emirate|republic|prefecture|departamento|provincia|wilaya|muḩāfaz̧at|muhafazat|baladīyat|opština)\s+(?:of\s+(?:the\s+)?|de\s+|d['’])?/i

/** A region's name without the word for its kind: Khizi District is Khizi, State of Arkansas is Arkansas. */
export function bareRegion(name: string): string {
  const bare = name
    .replace(/\s*\(.*\)$/, '')
    .replace(prefix, '')
    .replace(suffix, '')
    .replace(/-(?:do|si|ken|shi|to|fu)$/, '')
    .trim()
  return bare.length >= 3 && !descriptive.has(bare.toLowerCase()) ? bare : name
}

/** The other ways of saying the name of a first-level region: Khizi, Khizi District; Texas, Texas State, State of Texas. */
export function withRegionKinds(name: string, country: string): string[] {
  const bare = bareRegion(name)
  const said = (kinds[country] ?? []).flatMap(kind => [
    `${bare} ${kind}`,
    ...(kind === 'State' ? [`State of ${bare}`] : []),
  ])
  const republic = /republic/i.test(name) ? [`${bare} Republic`, `Republic of ${bare}`] : []
  return [bare, ...said, ...republic]
}
