/** The number that decimal digits write, or NaN: what else JavaScript takes for one, such as `0x10` or nothing at all, no table means. */
export function decimal(text: string | undefined): number {
  return text !== undefined && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text)
    ? Number(text)
    : Number.NaN
}
