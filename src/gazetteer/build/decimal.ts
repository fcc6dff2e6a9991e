/**
 * The number written in decimal digits, or NaN. JavaScript also reads `0x10` and empty text as numbers, which no
 * table means.
 */
export function decimal(text: string | undefined): number {
  return text !== undefined && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text)
    ? Number(text)
    : Number.NaN
}
