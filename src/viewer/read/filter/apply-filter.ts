import type { Filter } from '../../../corpus/index.ts'

/** A filter with some of its fields set anew. A list without values is no filter: it would let nothing pass. */
export function applyFilter(filter: Filter, change: Filter): Filter {
  const isSet = ([, value]: [string, unknown]) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries({ ...filter, ...change }).filter(isSet))
}

/** A list with a value added, or taken out if it is there. */
export function toggle<Value>(values: readonly Value[] = [], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter(other => other !== value) : [...values, value]
}
