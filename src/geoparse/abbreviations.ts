import { findName, type Gazetteer, placesOfName } from '../gazetteer/index.ts'

/**
 * Newspapers' short forms of first-level regions: the form without its dots, the full name, the country. Forms that
 * are words as well ("Miss", "Wash", "La") count only with their dot and after a comma; see `spans.ts`.
 */
const SHORT_FORMS = `
US ala=Alabama ariz=Arizona ark=Arkansas calif=California colo=Colorado conn=Connecticut del=Delaware fla=Florida ga=Georgia
US ill=Illinois ind=Indiana kan=Kansas kans=Kansas ky=Kentucky la=Louisiana md=Maryland mass=Massachusetts mich=Michigan minn=Minnesota miss=Mississippi mo=Missouri
US mont=Montana neb=Nebraska nebr=Nebraska nev=Nevada nh=New_Hampshire nj=New_Jersey nm=New_Mexico ny=New_York nc=North_Carolina nd=North_Dakota okla=Oklahoma ore=Oregon
US pa=Pennsylvania penn=Pennsylvania ri=Rhode_Island sc=South_Carolina sd=South_Dakota tenn=Tennessee tex=Texas vt=Vermont va=Virginia wash=Washington wva=West_Virginia
US wis=Wisconsin wisc=Wisconsin wyo=Wyoming al=Alabama ak=Alaska az=Arizona ar=Arkansas ca=California co=Colorado ct=Connecticut de=Delaware fl=Florida hi=Hawaii id=Idaho
US il=Illinois in=Indiana ia=Iowa ks=Kansas me=Maine ma=Massachusetts mi=Michigan mn=Minnesota ms=Mississippi mt=Montana ne=Nebraska nv=Nevada oh=Ohio ok=Oklahoma
US or=Oregon tn=Tennessee tx=Texas ut=Utah wa=Washington wv=West_Virginia wi=Wisconsin wy=Wyoming
CA alta=Alberta bc=British_Columbia man=Manitoba nb=New_Brunswick nl=Newfoundland_and_Labrador ns=Nova_Scotia ont=Ontario on=Ontario pei=Prince_Edward_Island que=Quebec qc=Quebec sask=Saskatchewan sk=Saskatchewan mb=Manitoba ab=Alberta
AU nsw=New_South_Wales qld=Queensland vic=Victoria tas=Tasmania
`

const table = parse()

function parse(): ReadonlyMap<string, { readonly name: string; readonly country: string }> {
  const map = new Map<string, { name: string; country: string }>()
  for (const line of SHORT_FORMS.trim().split('\n')) {
    const [country = '', ...forms] = line.split(' ')
    for (const form of forms) {
      const [short = '', name = ''] = form.split('=')
      map.set(short, { name: name.replaceAll('_', ' '), country })
    }
  }
  return map
}

/** The longest short form, dots left out. */
export const LONGEST_SHORT_FORM = 5

export function isShortForm(letters: string): boolean {
  return table.has(letters)
}

/** The name row and the region that a short form stands for in this gazetteer. */
export function expandShortForm(
  gazetteer: Gazetteer,
  letters: string,
): { name: number; place: number } | undefined {
  const meant = table.get(letters)
  const name = meant && findName(gazetteer, meant.name)
  if (name === undefined) return undefined
  for (const place of placesOfName(gazetteer, name)) {
    const kind = gazetteer.kinds[gazetteer.kind[place]!]
    if (gazetteer.countries[gazetteer.country[place]!] === meant?.country && kind === 'A.ADM1')
      return { name, place }
  }
  return undefined
}
