/** The importance above which a name, as a country's or a world city's, is seldom anything else. */
export const GREAT = 6

/** The importance of a town of 200,000. A place less known than this needs more to speak for it, the more the less known it is. */
export const KNOWN = 5.3
