/** A range of days and how many items fall into it. */
export interface DateBin {
  /** The first day, ISO. */
  readonly from: string
  /** The last day, ISO, inclusive. */
  readonly to: string
  readonly count: number
}

/** Calendar units from fine to coarse: the first day (UTC milliseconds) of the unit a day lies in, and of the next. */
interface Unit {
  readonly start: (day: Date) => number
  readonly next: (start: Date) => number
}

const DAY = 86_400_000

const UNITS: readonly Unit[] = [
  { start: day => day.getTime(), next: start => start.getTime() + DAY },
  // Weeks begin on Monday (ISO 8601).
  {
    start: day => day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY,
    next: start => start.getTime() + 7 * DAY,
  },
  months(1),
  months(3),
  months(12),
  months(120),
]

function months(count: number): Unit {
  const monthOf = (day: Date) => day.getUTCFullYear() * 12 + day.getUTCMonth()
  const firstDay = (month: number) => Date.UTC(Math.floor(month / 12), month % 12)
  return {
    start: day => firstDay(Math.floor(monthOf(day) / count) * count),
    next: start => firstDay(monthOf(start) + count),
  }
}

/**
 * Sorts days into bins of equal calendar units, without gaps from the first day to the last: days where these are few,
 * else weeks, months, quarters, years or decades.
 *
 * @param days ISO days with their counts, in any order. A day with a count of 0 still widens the range.
 * @param most how many bins at most; decades may be more.
 */
export function binDates(days: ReadonlyMap<string, number>, most = 42): DateBin[] {
  if (days.size === 0) return []
  const times = [...days.keys()].map(day => Date.parse(day))
  const first = new Date(times.reduce((a, b) => Math.min(a, b)))
  const last = times.reduce((a, b) => Math.max(a, b))
  const starts = UNITS.map(unit => startsOf(unit, first, last, most))
  const chosen = starts.find(found => found.length <= most + 1) ?? starts[starts.length - 1]!
  const counts = new Float64Array(chosen.length - 1)
  for (const [day, count] of days) counts[binOf(chosen, Date.parse(day))]! += count
  return Array.from(counts, (count, bin) => ({
    from: isoDay(chosen[bin]!),
    to: isoDay(chosen[bin + 1]! - DAY),
    count,
  }))
}

/** The beginnings of the bins, and of the one after the last. Stops where there are too many of a unit that has a coarser one. */
function startsOf(unit: Unit, first: Date, last: number, most: number): number[] {
  const starts = [unit.start(first)]
  const limit = unit === UNITS[UNITS.length - 1] ? Infinity : most + 2
  while (starts[starts.length - 1]! <= last && starts.length < limit)
    starts.push(unit.next(new Date(starts[starts.length - 1]!)))
  return starts
}

/** The last bin that begins no later than a time. */
function binOf(starts: readonly number[], time: number): number {
  let bin = starts.length - 2
  while (bin > 0 && starts[bin]! > time) bin--
  return bin
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
