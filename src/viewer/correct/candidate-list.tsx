import type { Corpus } from '../../corpus/index.ts'
import type { Place } from '../../gazetteer/index.ts'
import type { Candidate } from '../../geoparse/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useWhy } from '../state/checking/use-checking.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { evidenceBasisOf } from './evidence-basis.ts'
import { likelihoodWord, wholePercent } from './likelihood.ts'
import { PlaceOption } from './place-option.tsx'
import { reasonsOf } from './reasons.ts'
import type { Subject } from './subject.ts'

/** The other places that a mention could mean, likeliest first; one press makes one of them the meaning, where that is allowed. */
export function CandidateList({
  subject,
  candidates,
  places,
  onChoose,
}: {
  readonly subject: Subject
  readonly candidates: readonly Candidate[]
  readonly places: Corpus['places']
  readonly onChoose: ((place: Place) => void) | undefined
}) {
  const language = useLanguage()
  const { original } = useCorrections()
  const { phrase, now } = subject
  const { t } = language
  const { frame } = useWhy()
  const others = candidates.filter(({ place }) => place !== now?.place)
  // If there are no other places, the sentence above has said everything.
  if (now?.place === null && candidates.length === 0) return null
  if (others.length === 0) return <p className="why-none">{t('candidatesNone')}</p>
  return (
    <section className="why-part">
      <div className="why-head">
        <h2 className="why-title">{t('candidates')}</h2>
        <button type="button" className="text-button" onClick={frame}>
          {t('candidatesFrame')}
        </button>
      </div>
      <ul className="options">
        {others.map(candidate => (
          <li key={candidate.place}>
            <PlaceOption
              place={places[candidate.place]!}
              sure={t('candidateSure', {
                sure: t(likelihoodWord(candidate.score)),
                percent: wholePercent(candidate.score),
              })}
              reasons={reasonsOf(
                candidate,
                phrase,
                places,
                language,
                evidenceBasisOf(subject, candidate.place, original.mentions),
              )}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
