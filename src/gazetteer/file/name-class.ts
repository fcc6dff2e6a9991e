/** How a name belongs to a place. The numbers are part of the file format. */
export const NameClass = {
  /** The name the place is shown under. */
  main: 0,
  /** A long or official form: "Republic of Azerbaijan". */
  official: 1,
  /** Another name in the Latin script. */
  alternate: 2,
  /** A name in another script. */
  foreign: 3,
  /** Made by a romanisation or spelling rule, as newspapers write it. */
  romanised: 4,
  /** "U.S.", "UAE", "NYC". */
  abbreviation: 5,
  /** An adjective or a people derived from the place: "Turkish", "Azerbaijanis". */
  demonym: 6,
} as const

/** A value of {@link NameClass}. */
export type NameClass = (typeof NameClass)[keyof typeof NameClass]

/** The words for the classes, by number. */
export const nameClassNames = Object.keys(NameClass) as readonly (keyof typeof NameClass)[]
