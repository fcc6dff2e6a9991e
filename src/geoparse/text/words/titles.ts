/** Forms of address and ranks: the capitalised words after one are a person. */
export const HONORIFICS = `
mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr sr sister brother hon judge justice gen general lt lieutenant col colonel maj major
capt captain sgt sergeant cpl corporal pvt private pfc cmdr commander adm admiral det detective officer deputy trooper constable insp inspector supt const
gov sen sens rep reps congressman congresswoman councilman councilwoman councillor cllr councilor alderman selectman commissioner rabbi imam sheikh
ayatollah mullah pastor bishop archbishop cardinal pope monsignor msgr saint prince princess queen king emperor sultan emir shah baron count duke earl
herr frau monsieur madame mme don dona senor signor maestro coach comrade attorney atty dep asst firefighter spokesman spokeswoman spokesperson
chef author actor actress singer novelist poet
`

/** Offices: named for a place when the place stands before ("Azerbaijan Economy Minister"), for a person when a name follows. */
export const OFFICES = `
president premier chancellor minister ministers governor mayor secretary ambassador envoy senator senators representative speaker chairman chairwoman chairperson chair director
chief sheriff superintendent coroner treasurer auditor clerk administrator manager manager principal leader vice prosecutor solicitor marshal
deputy assistant undersecretary ministry embassy consul consulate prime foreign
`

/** Ranks whose "of" names a person: the Duke of Sussex is not in Sussex. A king or an emir is of his country. */
export const NOBILITY = `
prince princess duke duchess earl count countess marquess marquis marchioness viscount viscountess baron baroness archduke
`

/** Titles and type words that are written with a full stop and begin a name. "Prince" and "Sea" end sentences. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Dr Prof Rev Fr Sr Jr Br Hon Gen Lt Col Maj Capt Sgt Cpl Pvt Pfc Cmdr Adm Brig Det Insp Supt Const Gov Sen Sens Rep Reps
  Cllr Msgr Atty Dep Asst Pres St Ste Sts Mt Mts Ft Pt No Is`.split(/\s+/),
)
/** The longest of them. */
export const LONGEST_ABBREVIATION = 5
