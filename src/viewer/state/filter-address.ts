import { type Filter, KIND_GROUPS } from '../../corpus/index.ts'

/** The parameters that hold a filter. Lists repeat theirs: names of articles and publishers may hold any mark. */
export const FILTER_KEYS = ['only', 'publisher', 'from', 'to', 'kind', 'country', 'sure', 'role'] as const

const ROLES = ['place', 'demonym'] as const

/** Writes a filter into a query, such as `publisher=Mehr&from=2020-11-03&kind=town&kind=capital&sure=0.6`. */
export function writeFilter(filter: Filter, query: URLSearchParams): void {
  const { articles, publishers, from, to, kinds, countries, confidence, roles } = filter
  const write = (key: (typeof FILTER_KEYS)[number], values: readonly string[] = []) => {
    for (const value of values) query.append(key, value)
  }
  write('only', articles)
  write('publisher', publishers)
  write('from', from === undefined ? [] : [from])
  write('to', to === undefined ? [] : [to])
  write('kind', kinds)
  write('country', countries)
  write('sure', confidence === undefined ? [] : [String(confidence)])
  write('role', roles)
}

/** Reads a filter from a query. Parts that cannot be read are ignored. */
export function readFilter(query: URLSearchParams): Filter {
  const fields: Filter = {
    articles: some(query.getAll('only').filter(id => id !== '')),
    publishers: some(query.getAll('publisher')),
    from: dayIn(query.get('from')),
    to: dayIn(query.get('to')),
    kinds: some(KIND_GROUPS.filter(kind => query.getAll('kind').includes(kind))),
    countries: some(query.getAll('country').filter(code => /^([A-Z]{2})?$/.test(code))),
    confidence: shareIn(query.get('sure')),
    roles: some(ROLES.filter(role => query.getAll('role').includes(role))),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** An address has no way to say an empty list, which would let nothing pass. */
function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined
}

function dayIn(text: string | null): string | undefined {
  const isDay = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  return isDay ? text : undefined
}

function shareIn(text: string | null): number | undefined {
  const share = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return share > 0 && share <= 1 ? share : undefined
}
