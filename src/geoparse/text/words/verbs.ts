/** What persons do and towns do not: after a capitalised name, such a verb suggests a person. */
export const PERSON_VERBS = `
said says told tells asked asks added adds explained explains wrote writes replied answered recalled recalls joked noted notes stated testified pleaded married died resigned retired
smiled laughed cried thinks thought believes believed knows knew felt feels loves loved hates wants wanted tried tries graduated attended moved drove walked ran grew began started plays played
scored caught threw pitched coached sang sings was is has had will would who whose whom lives lived studied teaches taught served serves joined faces faced hopes hoped
`

/** What speakers do; it stands before a person's name too ("said Miller"). */
export const REPORTING_VERBS = `
said says told asked added explained wrote replied answered recalled noted stated testified quipped argued insisted continued concluded
`
