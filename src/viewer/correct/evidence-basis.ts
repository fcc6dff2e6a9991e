import type { CorpusMention } from '../../corpus/index.ts'
import type { PlaceId } from '../../gazetteer/index.ts'
import { type Subject, sameName } from './subject.ts'

/** The basis of a reason that names a place: this very name, a name that depends on this one in turn, or another name. */
export type EvidenceBasis = 'itself' | 'mutual' | 'other'

/**
 * Tells what reasons for a candidate rest on.
 *
 * @param mentions as the machine found them: the reasons are its own.
 */
export function evidenceBasisOf(
  { article, phrase }: Pick<Subject, 'article' | 'phrase'>,
  candidate: PlaceId,
  mentions: readonly CorpusMention[],
): (place: PlaceId) => EvidenceBasis {
  return place => {
    const naming = mentions.filter(mention => mention.article === article.id && mention.place === place)
    if (naming.length > 0 && naming.every(mention => sameName(mention.phrase, phrase))) return 'itself'
    return naming.some(mention => restsOn(mention, candidate)) ? 'mutual' : 'other'
  }
}

function restsOn({ place, candidates }: CorpusMention, other: PlaceId): boolean {
  const evidence = candidates.find(candidate => candidate.place === place)?.evidence ?? []
  return evidence.some(item => item.kind === 'near' && item.weight > 0 && item.place === other)
}
