/** The browser engines that every walk is made in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const

/** One of the engines. */
export type EngineName = (typeof ENGINES)[number]

/** What a page function is given and may answer: plain data. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | PlainObject
interface PlainObject {
  readonly [key: string]: Plain
}

/** The window of a page, in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A browser with one page, driven as a reader would: what all three drivers can do, and no more. */
export interface Engine {
  /** Its name and version, such as `Firefox 153.0`. */
  readonly version: string
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>
  /** What a function answers that is run in the page; it sees nothing but its arguments. */
  ask<Args extends Plain[], Answer>(
    what: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>
  /** Moves the mouse to a point of the window, in CSS pixels. */
  point(x: number, y: number): Promise<void>
  /** Presses and releases the first button at a point. */
  click(x: number, y: number): Promise<void>
  /** Types text where the focus is. */
  type(text: string): Promise<void>
  /** Presses a key: a letter, or one of {@link KEYS}. */
  press(key: Key): Promise<void>
  reload(): Promise<void>
  /** What the window shows, as PNG. */
  picture(): Promise<Buffer>
  close(): Promise<void>
}

/** Keys by name, with the code points that WebDriver gives them (W3C WebDriver, 17.4.2). */
export const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
} as const

/** A key that a walk presses. */
export type Key = keyof typeof KEYS
