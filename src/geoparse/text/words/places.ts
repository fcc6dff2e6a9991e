/** Type words that may stand after a name and belong to it: "Fulton County", "Araz River". */
export const TYPE_AFTER = `
county parish river lake sea ocean bay gulf strait channel island islands isle peninsula mountain mountains mount mt hills hill valley desert plateau plain plains basin delta creek falls
springs canyon glacier forest region province district oblast governorate prefecture township twp borough municipality republic kingdom territory coast beach harbor harbour reservoir dam canal pass
voivodeship canton emirate krai raion rayon archipelago cape point woods heights co
`

/** Type words that may stand before a name and belong to it: "Lake Erie", "Mount Ararat". */
export const TYPE_BEFORE = `
lake mount mt river cape gulf bay strait sea isle island fort port saint st ste san santa santo ras wadi jebel jabal nahr rio sierra cerro lac mont monte puerto playa
`

/** Points of the compass and the like, which qualify a place without belonging to its name. */
export const DIRECTIONS = `
north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern
central upper lower greater inner outer mid middle downtown uptown midtown metro metropolitan suburban rural coastal inland mainland northwest north-central south-central
`
