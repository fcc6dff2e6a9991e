import { groupProblems, type ReadProblem } from '../../../formats/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useProjectWords } from '../../i18n/project-words.ts'

const EFFECTS = [
  ['lost', 'reportLost'],
  ['skipped', 'reportSkipped'],
  ['kept', 'reportKept'],
  ['note', 'reportNote'],
] as const

/** Which files were not read, or only in part, and why: the first few of each kind, and how many more there are. */
export function ProblemList({ problems }: { readonly problems: readonly ReadProblem[] }) {
  const words = useProjectWords()
  return EFFECTS.map(([effect, heading]) => {
    const some = problems.filter(problem => problem.effect === effect)
    return (
      some.length > 0 && (
        <section key={effect} className="problems">
          <h3>{words(heading, { n: some.length })}</h3>
          <ul>
            {groupProblems(some).map(({ kind, first, more }) => (
              <li key={kind}>
                {/* The readers of files speak English. */}
                <ul lang="en" dir="ltr">
                  {first.map((sentence, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two files may say the same, and none moves
                    <li key={index}>{sentence}</li>
                  ))}
                </ul>
                {more > 0 && words('reportMore', { n: more })}
              </li>
            ))}
          </ul>
        </section>
      )
    )
  })
}

/** The outcome of reading the files, and the button to the map. */
export function ReadReport({
  articles,
  files,
  kept,
  problems,
  onMap,
}: {
  readonly articles: number
  readonly files: number
  readonly kept: boolean
  readonly problems: readonly ReadProblem[]
  readonly onMap: () => void
}) {
  const words = useProjectWords()
  const { list } = useLanguage()
  const read = words('reportRead', {
    articles: words('reportArticles', { n: articles }),
    files: words('reportFiles', { n: files }),
  })
  return (
    <section className="report" aria-label={words('reportTitle')}>
      <p role="status">{files > 0 ? read : list([words('reportArticles', { n: articles })])}</p>
      {!kept && <p className="note-detail">{words('projectNotKept')}</p>}
      {/* biome-ignore lint/a11y/noAutofocus: the way on, where the reader has waited for it */}
      <button type="button" className="button" autoFocus onClick={onMap}>
        {words('reportMap')}
      </button>
      <ProblemList problems={problems} />
    </section>
  )
}
