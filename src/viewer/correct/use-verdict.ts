import { type CorrectionScope, correct, type Verdict } from '../../corpus/index.ts'
import type { Place } from '../../gazetteer/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import type { Subject } from './subject.ts'

/** The verdicts on a mention, as actions. Each is also announced to screen readers. */
export function useVerdict(subject: Subject) {
  const { t } = useLanguage()
  const announce = useAnnounce()
  const corrections = useCorrections()
  const { article, phrase, found, now, correction } = subject

  function decide(verdict: Verdict, scope: CorrectionScope): void {
    const mention = now ?? found
    if (!mention) return
    corrections.add(correct(article, mention, verdict, scope))
    announce(sayVerdict(verdict))
  }

  /** The verdict that makes a place the one that is meant. */
  function verdictFor(place: Place): Verdict {
    if (!found) return { kind: 'added', place }
    const asFound = found.place === place.id && (correction === undefined || now === undefined)
    return asFound ? { kind: 'accepted' } : { kind: 'moved', place }
  }

  function withdraw(): void {
    if (!correction) return
    corrections.remove(correction)
    announce(t('correctionsUndone'))
  }

  function sayVerdict(verdict: Verdict): string {
    switch (verdict.kind) {
      case 'accepted':
        return t('saidAccepted', { phrase })
      case 'rejected':
        return t('saidRejected', { phrase })
      case 'moved':
        return t('saidMoved', { phrase, place: verdict.place.name })
      case 'added':
        return t('saidAdded', { phrase, place: verdict.place.name })
    }
  }
  return { decide, verdictFor, withdraw }
}
