import '../project.css'
import { useEffect, useState } from 'react'
import { LanguageSelect, useLanguage } from '../../i18n/index.ts'
import { useProjectWords } from '../../i18n/project-words.ts'
import { trustedScript } from '../../scene/worker/open-worker.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import { askProject } from '../ask-project.ts'
import { useShowProject } from '../project-context.ts'
import { forgetProject, type KeptProject, keptProjects } from '../worker/kept-projects.ts'
import { failureWords } from './failure-words.ts'
import { OpenForm } from './open-form.tsx'

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

/**
 * Has the browser keep the site's files, so that it opens without a network from then on. Asked for only where somebody
 * opens files of their own: readers of a published map need not fetch all of it.
 *
 * @returns whether it works without a network now.
 */
async function worksOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return false
  try {
    await navigator.serviceWorker.register(trustedScript('sw.js'))
    const { active } = await navigator.serviceWorker.ready
    if (!active) return false
    return await new Promise(resolve => {
      const channel = new MessageChannel()
      channel.port1.onmessage = ({ data }) => resolve(data === true)
      active.postMessage('keep', [channel.port2])
    })
  } catch (error) {
    // As on a file system, or in a browser that forbids it: the page works all the same, with a network.
    console.info(error)
    return false
  }
}
