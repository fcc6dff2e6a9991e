import type { Corpus } from '../../corpus/index.ts'
import { type MessageKey, useLanguage } from '../i18n/index.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { useWorkspace } from '../state/workspace-state.ts'
import { evidenceBasisOf } from './evidence-basis.ts'
import { likelihoodWord, wholePercent } from './likelihood.ts'
import { placeWords } from './place-words.ts'
import { type Reason, reasonsOf } from './reasons.ts'
import type { Subject } from './subject.ts'

const WORDS = {
  accepted: 'findingAccepted',
  moved: 'findingMoved',
  added: 'findingAdded',
} as const satisfies Record<string, MessageKey>

/** The meaning of a mention, who says so, and the reasons. */
export function Finding({
  subject,
  places,
}: {
  readonly subject: Subject
  readonly places: Corpus['places']
}) {
  const language = useLanguage()
  const { t } = language
  const { original } = useCorrections()
  const { phrase, found, now } = subject
  const place = now?.place == null ? undefined : places[now.place]
  const candidate = found?.candidates.find(candidate => candidate.place === now?.place)
  const reasons = candidate
    ? reasonsOf(
        candidate,
        phrase,
        places,
        language,
        evidenceBasisOf(subject, candidate.place, original.mentions),
      )
    : []
  return (
    <div className="finding">
      <p className="finding-claim" dir="auto">
        {place
          ? t('findingPlace', { phrase, place: place.name, words: placeWords(language, place) })
          : t(placeless(subject), { phrase })}
      </p>
      {now?.place != null && (
        <p className="finding-sure">
          {now.verdict
            ? t(WORDS[now.verdict])
            : t('findingSure', {
                sure: t(likelihoodWord(now.confidence)),
                percent: wholePercent(now.confidence),
              })}
        </p>
      )}
      {now?.role === 'demonym' && <p className="finding-note">{t('findingDemonym')}</p>}
      <ReasonList reasons={reasons} />
    </div>
  )
}

function placeless({ found, now }: Subject): MessageKey {
  if (!now) return 'findingRejected'
  return found?.candidates.length === 0 ? 'findingUnlisted' : 'findingNone'
}

/** Reasons as sentences, those against told apart by a sign; pointing at one marks the place it rests on. */
function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useLanguage()
  const hover = useWorkspace().hover
  if (reasons.length === 0) return null
  return (
    <ul className="reasons">
      {reasons.map(({ text, place, side }) => (
        <li
          key={text}
          className="reason"
          data-side={side}
          onPointerEnter={() => place && hover.set(place)}
          onPointerLeave={() => hover.set(null)}
        >
          {side === 'against' && <span className="unseen">{t('reasonAgainst')} </span>}
          {text}
        </li>
      ))}
    </ul>
  )
}
