/**
 * Case endings of place names, by script: what stands at the end of the word, and what the nominative may have in its
 * place ("-" for nothing). Longest endings first; of all nominatives that are names, the greatest place's counts.
 */
export const CYRILLIC_ENDINGS = `
иями=ия ией=ия ии=ия ию=ия єва=їв єві=їв єву=їв ова=ів,ов ові=ів,ов ову=ів,ов еві=ів,їв ева=ів,ев ом=-,о ем=ь,й,е ою=а ею=я ой=а ей=я,ь
ах=ы,и ях=и ам=ы ями=и ів=и ов=ы е=-,а,я,ь,о у=-,а,о ю=я,ь,й а=-,о я=ь,й,е ы=а и=я,ь,а,й,- і=-,а,я,ь,о ї=я
`

/** Written as {@link CYRILLIC_ENDINGS} are. */
export const ARMENIAN_ENDINGS = `
այում=ա այից=ա յում=- յից=- ներում=ներ ում=-,ի ից=-,ի ով=- ին=-,ի ի=- ը=- ն=-
`

/** Written as {@link CYRILLIC_ENDINGS} are. */
export const GEORGIAN_ENDINGS = `
იდან=ი,- ისთვის=ი,- თვის=- დან=-,ი ისა=ი,- ის=ი,- ში=ი,- ზე=ი,- მდე=ი,- თან=ი,- ით=ი ს=ი,- მა=ი,- ა=ი,-
`

/** Written as {@link CYRILLIC_ENDINGS} are. */
export const AZERBAIJANI_ENDINGS = `
dakı=- dəki=- nın=- nin=- nun=- nün=- dan=- dən=- ndan=- ndən=- da=- də=- ya=- yə=- ın=- in=- un=- ün=- nı=- ni=- nu=- nü=- a=- ə=- ı=- i=- u=- ü=-
`

/** Arabic words that are written as one with the name after them: "and", "in", "to". */
export const ARABIC_PREFIXES = `
وال=ال بال=ال لل=ال وب=- ول=- و=- ب=- ل=- ف=-
`
