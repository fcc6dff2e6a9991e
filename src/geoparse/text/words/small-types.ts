/**
 * Type words in small letters that stand before a name and belong to it, as French, Spanish, Italian and Portuguese write them:
 * "mer Noire", "río Ebro", "isole Eolie", "provincia di Oristano".
 */
export const SMALL_TYPES = `
mer océan lac golfe baie détroit île îles mont monts fleuve rivière péninsule presqu'île isthme archipel
mar océano oceano lago golfo bahía baía baia estrecho estreito stretto islas isole isola ilha ilhas monte montes monti río rio fiume torrente península penisola
istmo deserto desierto arquipélago arcipelago archipiélago laguna lagoa cordillera mare provincia
`

/** Small words between a type word and the name. */
export const SMALL_LINKS = `
de du des d' del della delle dei degli dell' di do da dos das la le les los las el
`
