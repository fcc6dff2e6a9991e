import type { Corpus } from '../../corpus/index.ts'
import { ATTRIBUTES, isAttribute } from '../contract/attributes.ts'
import type { MapHolder, MountedMap } from '../contract/mounted-map.ts'
import { nextTask } from '../contract/next-task.ts'
import type { Layout, Theme, WhereinMapElement } from '../types.ts'
import { loadFailure } from './load-failure.ts'
import { reflectAttributes } from './reflect.ts'
import { buildShadowTree } from './shadow-tree.ts'
import { VERSION } from './version.ts'
import { whenNear } from './when-near.ts'

/** Attributes that become properties here; HTML itself does it for `lang`. */
const REFLECTED = ATTRIBUTES.filter(name => name !== 'lang')

/** The properties that a page may have set before the element was defined. */
const PROPERTIES = [...ATTRIBUTES, 'loading', 'corpus'] as const

/**
 * Makes the class of `<wherein-map>`. A function, because a server has no `HTMLElement` to extend when it
 * imports this file.
 */
export function createElementClass(): CustomElementConstructor {
  class WhereinMap extends HTMLElement implements WhereinMapElement {
    /** Of the package that defined the element: a page may load two. */
    static readonly version = VERSION
    static readonly observedAttributes = [...ATTRIBUTES, 'loading']

    declare src: string | null
    declare sources: string | null
    declare for: string | null
    declare place: string | null
    declare article: string | null
    declare view: string | null
    declare zoom: number | null
    declare center: string | null
    declare theme: Theme
    declare layout: Layout
    declare interactive: boolean
    declare corrections: boolean
    declare loading: 'lazy' | 'eager'
    declare gazetteer: string | null
    declare exclude: string | null

    readonly #tree = buildShadowTree(this)
    readonly #memory = { search: '' }
    #given: unknown = null
    #shown: Corpus | null = null
    #mounted: MountedMap | null = null
    #opening = 0
    #stopWaiting: (() => void) | null = null

    connectedCallback(): void {
      for (const name of PROPERTIES) {
        // Set before the definition, it hides the accessor of the class.
        if (!Object.hasOwn(this, name)) continue
        const value: unknown = Reflect.get(this, name)
        Reflect.deleteProperty(this, name)
        Reflect.set(this, name, value)
      }
      if (!this.#mounted && !this.#stopWaiting) this.#wait()
    }

    disconnectedCallback(): void {
      // A move is a removal and an insertion in one turn: what was shown then stays.
      queueMicrotask(() => {
        if (!this.isConnected) this.#close()
      })
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before === now) return
      if (name === 'loading' && now === 'eager' && this.#stopWaiting) this.#open()
      if (isAttribute(name)) this.#mounted?.update(name)
    }

    openPlace(place: string): void {
      // The same place again is a wish as well: the reader may have closed it.
      if (place === this.place) this.#mounted?.update('place')
      else this.place = place
    }

    openPassage(article: string, start: number): void {
      this.#mounted?.openPassage(article, start)
    }

    fitCorpus(): void {
      this.#mounted?.fitCorpus()
    }

    get corpus(): Corpus | null {
      return this.#shown
    }
    set corpus(value: unknown) {
      if ((value ?? null) === this.#given) return
      this.#given = value ?? null
      this.#mounted?.update('corpus')
    }

    #wait(): void {
      if (this.loading === 'eager') this.#open()
      else this.#stopWaiting = whenNear(this, () => this.#open())
    }

    async #open(): Promise<void> {
      this.#stopWaiting?.()
      this.#stopWaiting = null
      const turn = ++this.#opening
      this.#tree.mend()
      this.#tree.cover({ kind: 'waiting' })
      try {
        const { mountMap } = await import('../mount/index.ts')
        await nextTask()
        if (turn === this.#opening && this.isConnected) this.#mounted = mountMap(this.#host())
      } catch {
        // A failed download must not break the page around: the fallback stays, with a word on it.
        if (turn !== this.#opening) return
        const message = loadFailure(this)
        this.#tree.cover({ kind: 'problem', message })
        this.dispatchEvent(
          new CustomEvent('wherein-error', { bubbles: true, composed: true, detail: { message } }),
        )
      }
    }

    #host(): MapHolder {
      return {
        element: this,
        shadow: this.#tree.root,
        container: this.#tree.stage,
        memory: this.#memory,
        given: () => this.#given,
        cover: this.#tree.cover,
        onCorpus: corpus => {
          this.#shown = corpus
        },
      }
    }

    #close(): void {
      this.#opening++
      this.#stopWaiting?.()
      this.#stopWaiting = null
      this.#mounted?.close()
      this.#mounted = null
      this.#shown = null
    }
  }
  reflectAttributes(WhereinMap.prototype, [...REFLECTED, 'loading'])
  return WhereinMap
}
