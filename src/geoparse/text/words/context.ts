/**
 * Words before a name, by what they say of it. English leads; the prepositions of the other languages whose
 * scripts have capitals stand with their nearest English ones.
 */
export const BEFORE = {
  inside: `in near outside inside throughout across within around nearby amid beneath en dans nach bei aus в у на під біля около près cerca`,
  toward: `into toward towards via onto reach reached leave left leaving visit visited visiting visits invaded entered entering hacia vers à auf`,
  from: `from de von`,
  to: `to a`,
  of: `of`,
  at: `at`,
  on: `on off along over`,
  between: `between against like including include includes`,
  and: `and or und et y e ve və и і та`,
  the: `the le la el los las les der die das den`,
  article: `a an his her its their our my your this every each one any annual new old same un une ein eine`,
  settlement: `city town village municipality suburb neighborhood neighbourhood community hamlet capital port resort borough commune town villages cities towns`,
  region: `state province county district region republic island peninsula territory governorate prefecture oblast emirate enclave kingdom country states regions provinces districts counties countries areas area nation neighbor neighbour neighboring neighbouring`,
  water: `river lake sea bay mountain valley desert rivers lakes mountains volcano dam`,
  site: `dam dams plant plants station stations reservoir reservoirs field fields mine mines airport base bases port ports checkpoint crossing quarter`,
  direction: `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower greater downtown uptown metro metropolitan suburban rural coastal mainland inland nearby north-central south-central`,
  former: `former ex historic ancient modern occupied war-torn breakaway landlocked independent`,
  by: `by with for about`,
  said: `said says told asked added explained wrote spokesman spokeswoman coach officer driver attorney lawyer actor actress singer writer author son daughter brother sister wife husband father mother uncle suspect victim co-owner owner director manager player striker goalkeeper quarterback`,
  time: `when while after before since until during where if because as that than but who which`,
  number: `two three four five six seven eight nine ten several many most some all both other`,
} as const

/** Words after a name, by what they say of it. */
export const AFTER = {
  people: `man woman men women resident residents native natives teen teenager girl boy couple family families driver motorist voters taxpayers citizens people student students mother father husband wife businessman farmer`,
  civic: `police authorities government officials sheriff mayor firefighters troops forces army soldiers troopers council school schools court officers county city governor military parliament legislature lawmakers embassy ambassador`,
  area: `area region suburb suburbs neighborhood neighbourhood community district town village streets border valley side area's metropolitan peninsula coast`,
  plural: `counties districts provinces regions rivers lakes cities towns villages states islands streets parishes oblasts governorates`,
  verb: `is was has had will would who whose can could should may might did does are were have says say wants hopes plans expects faces became`,
  said: `said told asked added explained wrote replied noted testified recalled joked`,
  inside: `in near on at from to during by where when after before between through over`,
  and: `and or und et y e ve və и і та`,
  of: `of`,
  family: `administration team coach family campaign era brand sedan fans game players brothers sisters and_wife reporter correspondent`,
  product: `virus viruses fever disease syndrome crude sauce mustard ham cheese sausage sausages pudding sprouts wine wines beer pottery`,
} as const
