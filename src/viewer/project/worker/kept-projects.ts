import { createStore, del, get, set, type UseStore } from 'idb-keyval'

/** A project that this browser keeps. */
export interface KeptProject {
  readonly id: string
  readonly title: string
  readonly articles: number
  /** When it was opened from files, ISO 8601. */
  readonly date: string
}

/** At most so many are kept; the oldest goes. */
const MOST = 12
/** Under this name lies the list of what is kept. */
const LIST = 'list'

let store: UseStore | undefined

function projects(): UseStore {
  store ??= createStore('wherein-projects', 'projects')
  return store
}

/** The projects that the browser keeps, the last opened first; none where it keeps nothing. */
export async function keptProjects(): Promise<readonly KeptProject[]> {
  try {
    return (await get<readonly KeptProject[]>(LIST, projects())) ?? []
  } catch {
    return []
  }
}

/** Keeps the text of a project; false where the browser has no room or keeps nothing. */
export async function keepProject(project: KeptProject, text: string): Promise<boolean> {
  try {
    await set(project.id, text, projects())
    const others = (await keptProjects()).filter(({ id }) => id !== project.id)
    const list = [project, ...others]
    for (const { id } of list.slice(MOST)) await del(id, projects())
    await set(LIST, list.slice(0, MOST), projects())
    return true
  } catch {
    return false
  }
}

/** The text of a project, or undefined where it is not kept any more. */
export async function keptProject(id: string): Promise<string | undefined> {
  try {
    return await get<string>(id, projects())
  } catch {
    return undefined
  }
}

/** Forgets a project. */
export async function forgetProject(id: string): Promise<void> {
  await del(id, projects())
  await set(
    LIST,
    (await keptProjects()).filter(other => other.id !== id),
    projects(),
  )
}
