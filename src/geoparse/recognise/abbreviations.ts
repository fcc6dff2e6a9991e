import { findName, type Gazetteer, placesOfName } from '../../gazetteer/index.ts'

/**
 * Newspapers' short forms of first-level regions: the form without its dots, the full name, the country. Forms that
 * are words as well ("Miss", "Wash", "La") count only with their dot and after a comma; see `spans.ts`.
 */
const SHORT_FORMS = `
US ala=Alabama ariz=Arizona ark=Arkansas calif=California colo=Colorado conn=Connecticut del=Delaware fla=Florida ga=Georgia
US ill=Illinois ind=Indiana kan=Kansas kans=Kansas ky=Kentucky la=Louisiana md=Maryland mass=Massachusetts mich=Michigan
US minn=Minnesota miss=Mississippi mo=Missouri mont=Montana neb=Nebraska nebr=Nebraska nev=Nevada nh=New_Hampshire
US cal=California oreg=Oregon nmex=New_Mexico ndak=North_Dakota sdak=South_Dakota ncar=North_Carolina scar=South_Carolina dc=District_of_Columbia
US nj=New_Jersey nm=New_Mexico ny=New_York nc=North_Carolina nd=North_Dakota okla=Oklahoma ore=Oregon pa=Pennsylvania
US penn=Pennsylvania ri=Rhode_Island sc=South_Carolina sd=South_Dakota tenn=Tennessee tex=Texas vt=Vermont va=Virginia
US wash=Washington wva=West_Virginia wis=Wisconsin wisc=Wisconsin wyo=Wyoming
CA alta=Alberta bc=British_Columbia nb=New_Brunswick ns=Nova_Scotia ont=Ontario pei=Prince_Edward_Island que=Quebec sask=Saskatchewan
AU nsw=New_South_Wales qld=Queensland vic=Victoria tas=Tasmania
`

/** Two-letter postal codes, written without dots and only after a comma. */
const POSTAL_CODES = `
US al=Alabama ak=Alaska az=Arizona ar=Arkansas ca=California co=Colorado ct=Connecticut de=Delaware fl=Florida ga=Georgia
US hi=Hawaii id=Idaho il=Illinois in=Indiana ia=Iowa ks=Kansas ky=Kentucky la=Louisiana me=Maine md=Maryland
US ma=Massachusetts mi=Michigan mn=Minnesota ms=Mississippi mo=Missouri mt=Montana ne=Nebraska nv=Nevada nh=New_Hampshire
US nj=New_Jersey nm=New_Mexico ny=New_York nc=North_Carolina nd=North_Dakota oh=Ohio ok=Oklahoma or=Oregon pa=Pennsylvania
US ri=Rhode_Island sc=South_Carolina sd=South_Dakota tn=Tennessee tx=Texas ut=Utah vt=Vermont va=Virginia wa=Washington
US wv=West_Virginia wi=Wisconsin wy=Wyoming
CA ab=Alberta bc=British_Columbia mb=Manitoba nb=New_Brunswick nl=Newfoundland_and_Labrador ns=Nova_Scotia on=Ontario
CA pe=Prince_Edward_Island qc=Quebec sk=Saskatchewan
`

const shortForms = parse(SHORT_FORMS)
const postalCodes = parse(POSTAL_CODES)

/** The region that a short form stands for. */
export interface Meant {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

function parse(forms: string): ReadonlyMap<string, Meant> {
  const map = new Map<string, Meant>()
  for (const line of forms.trim().split('\n')) {
    const [country = '', ...pairs] = line.split(' ')
    for (const form of pairs) {
      const [short = '', name = ''] = form.split('=')
      map.set(short, { name: name.replaceAll('_', ' '), country })
    }
  }
  return map
}

/** The longest short form, dots left out. */
export const LONGEST_SHORT_FORM = 5

/** What "Calif." or, as a postal code, "CA" is short for; dots left out. */
export function shortForm(letters: string, postal: boolean): Meant | undefined {
  return (postal ? postalCodes : shortForms).get(letters)
}

/** The name row and the region that a short form stands for in this gazetteer. */
export function expandShortForm(
  gazetteer: Gazetteer,
  { name, country }: Meant,
): { name: number; place: number } | undefined {
  const row = findName(gazetteer, name)
  if (row === undefined) return undefined
  for (const place of placesOfName(gazetteer, row)) {
    const kind = gazetteer.kinds[gazetteer.kind[place]!]
    if (gazetteer.countries[gazetteer.country[place]!] === country && kind === 'A.ADM1')
      return { name: row, place }
  }
  return undefined
}
