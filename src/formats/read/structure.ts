import { BLOCK_KINDS, type TextRange } from '../../corpus/index.ts'
import { isRecord } from './values.ts'

/** The ranges that a file of our own has over a text; one that does not fit is left out, as nothing but looks depends on it. */
export function readStructure(value: unknown, length: number): TextRange[] {
  if (!Array.isArray(value)) return []
  return value.filter(isRecord).flatMap((range): TextRange[] => {
    const { kind, start, end, level, href, page, seconds } = range
    if (typeof start !== 'number' || typeof end !== 'number') return []
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > length)
      return []
    const block = BLOCK_KINDS.find(each => each === kind)
    if (block) return [{ kind: block, start, end }]
    if (kind === 'heading' && typeof level === 'number') return [{ kind, start, end, level }]
    if (kind === 'link' && typeof href === 'string' && /^https?:\/\//iu.test(href))
      return [{ kind, start, end, href }]
    if (kind === 'page' && typeof page === 'string') return [{ kind, start, end, page }]
    if (kind === 'cue' && typeof seconds === 'number') return [{ kind, start, end, seconds }]
    return []
  })
}
