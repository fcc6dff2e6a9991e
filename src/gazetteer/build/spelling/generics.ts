import { descriptive } from './descriptive.ts'

/**
 * How English combines a name with the word for its kind; `%` stands for the name. `bare`: the name alone is also
 * used (Volga, but not Victoria for Lake Victoria).
 */
interface Generic {
  readonly forms: readonly string[]
  readonly bare?: boolean
}

const river: Generic = { forms: ['% River', 'River %'], bare: true }
const lake: Generic = { forms: ['Lake %', '% Lake'] }
const mount: Generic = { forms: ['Mount %', 'Mt %'] }

// A Map, not an object: kinds come from users' tables, and an object would also know names such as "constructor".
const generics = new Map<string, Generic>(
  Object.entries({
    'H.STM': river,
    'H.STMS': river,
    'H.CNL': { forms: ['% Canal'] },
    'H.LK': lake,
    'H.LKS': lake,
    'H.RSV': { forms: ['% Reservoir'] },
    'H.SEA': { forms: ['% Sea', 'Sea of %'] },
    'H.GULF': { forms: ['Gulf of %', '% Gulf'] },
    'H.BAY': { forms: ['Bay of %', '% Bay'] },
    'H.STRT': { forms: ['Strait of %', 'Straits of %', '% Strait'] },
    'T.MT': mount,
    'T.PK': mount,
    'T.VLC': mount,
    'T.MTS': { forms: ['% Mountains', '% Mountain Range', '% Mts', '% Range'] },
    'T.DSRT': { forms: ['% Desert'] },
    'T.PEN': { forms: ['% Peninsula'] },
    'T.ISL': { forms: ['% Island', 'Isle of %', 'Island of %'] },
    'T.ISLS': { forms: ['% Islands', '% Isles', 'Islands of %'] },
    'T.PLAT': { forms: ['% Plateau'] },
    'T.VAL': { forms: ['% Valley'] },
    'T.CAPE': { forms: ['Cape %'] },
    'S.DAM': { forms: ['% Dam'] },
  }),
)

/** The other ways of saying a name in the Latin script, by the kind of its place: Araz River, River Araz, Araz. */
export function withGenerics(name: string, kind: string): string[] {
  const generic = generics.get(kind)
  if (!generic) return []
  const { forms, bare } = generic
  const stems = forms.flatMap(form => {
    const [before = '', after = ''] = form.split('%')
    const inside = name.length > form.length - 1 && name.startsWith(before) && name.endsWith(after)
    return inside ? [name.slice(before.length, name.length - after.length)] : []
  })
  const stem = stems[0] ?? name
  // A name of several words without the word for its kind has one of its own: "Persian Gulf", "Dead Sea".
  if (stems.length === 0 && name.includes(' ')) return []
  const said = forms.map(form => form.replace('%', stem))
  return bare && !descriptive.has(stem.toLowerCase()) ? [stem, ...said] : said
}
