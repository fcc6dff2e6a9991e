/** Above this importance (countries, world cities) a name is seldom anything but the place. */
export const GREAT = 6

/** The importance of a town of 200,000. Below it, the less known a place is, the more evidence it needs. */
export const KNOWN = 5.3
