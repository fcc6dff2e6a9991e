import { useId } from 'react'
import type { ProjectKey } from '../../i18n/en/project.ts'
import { useProjectWords } from '../../i18n/project-words.ts'
import type { Progress } from '../ask-project.ts'
import type { Stage } from '../worker/protocol.ts'

const STAGES: Readonly<Record<Stage, ProjectKey>> = {
  files: 'stageFiles',
  gazetteer: 'stageGazetteer',
  places: 'stagePlaces',
  writing: 'stageWriting',
}

/** How long to wait before guessing the time left, in milliseconds. */
const GUESS_AFTER = 1500

/** How far a long piece of work has come, how long it still takes, and the way to end it. */
export function ProgressNote({
  progress,
  since,
  onCancel,
}: {
  readonly progress: Progress | null
  /** When the stage began, in milliseconds as `performance.now` counts. */
  readonly since: number
  readonly onCancel: () => void
}) {
  const words = useProjectWords()
  const id = useId()
  const { stage = 'files', done = 0, total = 0 } = progress ?? {}
  const left = timeLeft(performance.now() - since, done, total)
  return (
    <div className="opening" role="status">
      <p id={id}>
        {words(STAGES[stage])}
        {left && <> {words(...left)}</>}
      </p>
      {/* Without a value the bar says that something goes on, which is all that is known of the gazetteer. */}
      <progress
        aria-labelledby={id}
        {...(total > 0 && stage !== 'gazetteer' && { max: total, value: done })}
      />
      <button type="button" className="button" onClick={onCancel}>
        {words('openCancel')}
      </button>
    </div>
  )
}

/** @param passed milliseconds. */
function timeLeft(
  passed: number,
  done: number,
  total: number,
): ['leftSeconds' | 'leftMinutes', { n: number }] | null {
  if (passed < GUESS_AFTER || done <= 0 || done >= total) return null
  const seconds = Math.ceil((passed * (total - done)) / done / 1000)
  return seconds < 90 ? ['leftSeconds', { n: seconds }] : ['leftMinutes', { n: Math.round(seconds / 60) }]
}
