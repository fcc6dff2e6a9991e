import { createContext, useContext } from 'react'
import type { Corpus } from '../../corpus/index.ts'
import { type Adding, createAdding } from './adding.ts'
import { type Checking, NOTHING_CHECKED } from './checking/checking.ts'
import { createSight, type Sight } from './following/sight.ts'
import type { Hover } from './hover/create-hover.ts'
import { NO_REVIEW, type Reviewing } from './reviewing.ts'
import { createStore, type Store } from './store.ts'
import { type ChangeView, changeViewOf, openView, type ViewState } from './view-state.ts'

/** All that a reader changes while looking at a corpus, each part on its own, so that a component follows only what it shows. */
export interface Workspace {
  /** What is open, filtered and sorted, and where the map looks: the address bar holds the same. */
  readonly view: Store<ViewState>
  readonly changeView: ChangeView
  /** The place under the pointer or in focus. */
  readonly hover: Hover
  /** The state of “Why here?”, beside the text and on the map. */
  readonly checking: Store<Checking>
  /** The review of uncertain mentions. */
  readonly reviewing: Store<Reviewing>
  /** The name that a reader adds. */
  readonly adding: Adding
  /** Whether the map follows the article that is being read: on at first. */
  readonly following: Store<Following>
  /** The places named in the part of the article that is on screen. */
  readonly sight: Sight
}

/** Makes the state of a workspace whose address says where to begin. */
export function createWorkspace(corpus: Corpus, search: string, hover: Hover): Workspace {
  const view = createStore(openView(corpus, search))
  return {
    view,
    changeView: changeViewOf(view),
    hover,
    checking: createStore(NOTHING_CHECKED),
    reviewing: createStore(NO_REVIEW),
    adding: createAdding(),
    following: createStore<Following>({ on: true, asked: false }),
    sight: createSight(),
  }
}

/** The workspace that the components below share. */
export const WorkspaceContext = createContext<Workspace | null>(null)

/**
 * The workspace's state.
 *
 * @throws Error outside of one.
 */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('Expected a component inside a workspace.')
  return workspace
}

/** Whether the map follows the article that is being read. */
interface Following {
  readonly on: boolean
  /** Whether the reader has turned it on, and so wants it to act at once. */
  readonly asked: boolean
}
