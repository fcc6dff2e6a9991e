/** Words that close a place's name and hardly any other: "Howard Township", "Sand Creek". */
export const CLOSING_TYPES = `
township creek river lake bay gulf strait island islands isle peninsula mountain mountains valley falls canyon gorge glacier volcano reservoir lagoon atoll reef oblast raion governorate
`

/** Small words behind a name that say what it is and are no part of it: "the Naf river", "Enga province". */
export const FOLLOWING_TYPES = `
river village creek island islands peninsula township settlement hamlet reservoir valley oblast governorate strait glacier volcano district subdistrict province county
municipality commune neighborhood neighbourhood suburb mountains
`

/** Words that say the same before "of" and a name: "the village of Yambali". */
export const PRECEDING_TYPES = `
village villages town towns hamlet hamlets settlement settlements township city district districts province county municipality commune region parish neighborhood neighbourhood
suburb quarter port island islands oasis
`
