/** Turns log-odds into a probability. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

/** Log-odds, kept within what one mention can say for or against another. */
export function clampOdds(odds: number): number {
  return Math.max(-3, Math.min(3, odds))
}
