/**
 * Case endings of place names, by script or language: what stands at the end of the word, and what the nominative may have in
 * its place ("-" for nothing). Of all nominatives that are names, the greatest place's counts.
 */
export const CYRILLIC_ENDINGS = `
иями=ия ией=ия ии=ия ию=ия єва=їв єві=їв єву=їв ова=ів,ов ові=ів,ов ову=ів,ов еві=ів,їв ева=ів,ев,їв ом=-,о ем=ь,й,е ою=а ею=я ой=а ей=я,ь
ах=ы,и,а ях=и,і,я ам=ы,и ями=и ами=ы,и ів=и,і ев=и ов=ы,и ок=ки ек=ки е=-,а,я,ь,о у=-,а,о ю=я,ь,й а=-,о я=ь,й,е ы=а и=я,ь,а,й,-,і і=-,а,я,ь,о,е ї=я
оля=іль олі=іль оля=оль ого=ое,е,ий,ый ом=ое ому=ое,е,ий,ый ій=а,я
`

/** Endings of the adjectives in names of several words: "Нижнего Новгорода", "Нової Каховки". */
export const CYRILLIC_ADJECTIVES = `
ого=ый,ий,ой,ое,е его=ий,ее ому=ый,ий,ой,ое,е ему=ий,ее ом=ый,ий,ой,ое ем=ий,ее ым=ый,ое им=ий,ее,е ой=ая ей=яя,ья ую=ая юю=яя
ых=ые их=ие,і ыми=ые ими=ие,і ої=а ій=а,я у=а ої=а
`

/** Words behind a region's adjective, and their nominative: "Тюменской области". */
export const REGION_WORDS: ReadonlyMap<string, string> = new Map(
  [
    'область области областью областей областях областям',
    'край края крае краю краем',
    'район района районе району районом районі районах',
    'округ округа округе округу округом окрузі',
    'республика республики республике республику республикой',
    'область області областю',
    'республіка республіки республіці республіку',
  ].flatMap(line => {
    const [nominative = '', ...forms] = line.split(' ')
    return [nominative, ...forms].map(form => [form, nominative] as const)
  }),
)

/** Written as {@link CYRILLIC_ENDINGS} are. */
export const ARMENIAN_ENDINGS = `
այում=ա այից=ա յում=- յից=- ներում=ներ ում=-,ի ից=-,ի ով=- ին=-,ի ի=- ը=- ն=-
`

/** Written as {@link CYRILLIC_ENDINGS} are. */
export const GEORGIAN_ENDINGS = `
იდან=ი,- ისთვის=ი,- თვის=ი,- დან=-,ი ისა=ი,- ის=ი,- ში=ი,- ზე=ი,- მდე=ი,- თან=ი,- ით=ი ს=ი,- მა=ი,- ა=ი,-
`

/** Written as {@link CYRILLIC_ENDINGS} are. */
export const AZERBAIJANI_ENDINGS = `
dakı=- dəki=- nın=- nin=- nun=- nün=- dan=- dən=- ndan=- ndən=- da=- də=- ya=- yə=- ın=- in=- un=- ün=- nı=- ni=- nu=- nü=- a=- ə=- ı=- i=- u=- ü=-
`

/** Written as {@link CYRILLIC_ENDINGS} are; look-up by name makes ł l, ó o and ń n, so that alternations are few. */
export const POLISH_ENDINGS = `
owie=ów owa=ów,owo owi=ów owem=ów dzi=dź,dzie nia=ń niu=ń niem=ń ni=ń,nia ia=-,ie iu=-,ie ie=a,-,o cie=t,ta sce=ska,sko dze=ga,dz ce=ka,ca,c czech=cy iec=cy
ach=e,y,i ami=e,y om=e,y em=-,o iem=-,ie ego=e,y emu=e,y go=- m=- ym=y ej=a u=-,o a=-,o ę=a,e ą=a y=a,- i=a,-,ia ii=ia ji=ja c=ce,ca k=ki n=ny
`

/** The genitive of German: "Berlins". */
export const GERMAN_ENDINGS = `
s=-
`

/** Arabic words that are written as one with the name after them: "and", "in", "to". */
export const ARABIC_PREFIXES = `
وال=ال بال=ال لل=ال وب=- ول=- و=- ب=- ل=- ف=-
`
