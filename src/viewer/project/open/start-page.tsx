import { useEffect, useState } from 'react'
import { LanguageSelect, useLanguage } from '../../i18n/index.ts'
import { useProjectWords } from '../../i18n/project-words.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import { askProject } from '../ask-project.ts'
import { worksOffline } from '../offline.ts'
import { useShowProject } from '../project-context.ts'
import { forgetProject, type KeptProject, keptProjects } from '../worker/kept-projects.ts'
import { failureWords } from './failure-words.ts'
import { OpenForm } from './open-form.tsx'
import '../project.css'

/** What the viewer shows while it has no articles: what it is, and the ways to give it some. */
export default function StartPage({ example }: { readonly example?: string | undefined }) {
  const words = useProjectWords()
  const { t } = useLanguage()
  const show = useShowProject()
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    document.title = t('title')
  }, [t])
  useEffect(() => {
    let here = true
    worksOffline().then(works => here && setOffline(works))
    return () => {
      here = false
    }
  }, [])
  return (
    <main className="start">
      <header>
        <p className="masthead-name">{t('title')}</p>
        <LanguageSelect />
      </header>
      <h1>{words('startWhat')}</h1>
      <p className="start-how">{words('startHow')}</p>
      <OpenForm example={example} onOpened={show} />
      <KeptList />
      {offline && (
        <p className="open-private" role="status">
          {words('openOffline')}
        </p>
      )}
    </main>
  )
}

/** The projects that this browser keeps. */
function KeptList() {
  const words = useProjectWords()
  const { date } = useLanguage()
  const show = useShowProject()
  const [kept, setKept] = useState<readonly KeptProject[]>([])
  const [failure, setFailure] = useState('')
  useEffect(() => {
    keptProjects().then(setKept)
  }, [])
  if (kept.length === 0) return null
  const open = async (id: string) => {
    const answer = await askProject({ kind: 'load', id })
    if (answer.kind === 'opened') show(answer.project)
    else if (answer.kind === 'failed') setFailure(failureWords(words, answer.failure))
  }
  const forget = async (id: string) => {
    await forgetProject(id)
    setKept(await keptProjects())
  }
  return (
    <section className="kept">
      <h2>{words('openKept')}</h2>
      {failure && (
        <p role="alert" className="note-detail">
          {failure}
        </p>
      )}
      <ul>
        {kept.map(({ id, title, articles, date: day }) => {
          const count = words('reportArticles', { n: articles })
          return (
            <li key={id}>
              <button type="button" className="text-button" onClick={() => open(id)}>
                <bdi>{title || count}</bdi>
              </button>{' '}
              <small>
                {title && `${count} · `}
                {date(day)}
              </small>
              <button
                type="button"
                className="icon-button"
                aria-label={words('openForget', { title: title || count })}
                onClick={() => forget(id)}
              >
                <CloseIcon />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
