import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { distanceKm, findPlaces, openGazetteer, readPlace } from '../../src/gazetteer/index.ts'

const gazetteer = await openGazetteer(readFileSync('geo/full.gazetteer.gz'))
const placesOf = (name: string) =>
  findPlaces(gazetteer, name, { limit: 20 }).map(place => readPlace(gazetteer, place))

/** Country, name, and the middle of first-level regions as an atlas shows it, to about a fifth of a degree. */
const regions = `
NO|Akershus|60.0|11.1
DE|Bavaria|48.9|11.4
ES|Catalonia|41.8|1.5
FR|Brittany|48.2|-2.9
IT|Lombardy|45.6|9.8
GB|Wales|52.3|-3.8
UA|Kherson Oblast|46.6|33.5
PK|Punjab|31.0|72.5
IN|Kerala|10.4|76.4
TW|New Taipei|25.0|121.6
TW|Chiayi|23.5|120.4
ID|Aceh|4.2|96.9
JP|Hokkaido|43.4|142.9
SY|Idlib|35.8|36.7
IR|Gilan|37.3|49.5
UZ|Fergana|40.4|71.4
MA|Rabat-Salé-Kénitra|34.0|-6.2
MA|Marrakesh-Safi|31.6|-8.5
MA|Oriental|33.5|-2.6
KE|Kericho|-0.3|35.3
KE|Meru|0.2|37.8
TZ|Njombe|-9.3|34.8
TZ|Simiyu|-3.0|34.2
CD|Mongala|2.0|21.7
CD|North Kivu|-0.8|28.8
ET|Tigray|13.9|38.8
NG|Borno|11.8|13.1
SS|Eastern Equatoria|4.9|33.6
ZA|KwaZulu-Natal|-28.6|30.6
GH|Ashanti|6.8|-1.5
MX|Jalisco|20.6|-103.7
MX|Chiapas|16.5|-92.5
CO|Antioquia|7.0|-75.6
PE|Cusco|-13.2|-72.2
AR|Córdoba|-32.1|-63.8
CL|Maule|-35.6|-71.5
HT|Artibonite|19.3|-72.5
NZ|Waikato|-38.0|175.4
NZ|West Coast|-42.9|171.3
NZ|Gisborne Region|-38.3|177.9
SI|Municipality of Cirkulane|46.3|16.0
PG|Hela|-5.9|142.8
MH|Lae Atoll|8.9|166.3
ID|Riau Islands Province|0.9|104.5
ID|Maluku|-3.2|130.1
JP|Okinawa Prefecture|26.5|128.0
NO|Hedmark|61.4|11.4
ML|Tombouctou Region|20.0|-3.0
CD|Tshuapa|-0.8|21.9
`
  .trim()
  .split('\n')
  .map(line => {
    const [country = '', name = '', lat, lon] = line.split('|')
    return { country, name, lat: Number(lat), lon: Number(lon) }
  })

describe('a first-level region lies where an atlas has it', () => {
  test.each(regions)('$name, $country', ({ country, name, lat, lon }) => {
    const found = placesOf(name).filter(place => place.country === country && place.kind === 'A.ADM1')
    expect(found.length).toBeGreaterThan(0)
    for (const place of found) expect(distanceKm(place, { lat, lon })).toBeLessThan(100)
  })
})

describe('a town lies in the region that an atlas has it in', () => {
  test.each([
    ['Rabat', 'MA', 'Rabat-Salé-Kénitra'],
    ['Casablanca', 'MA', 'Casablanca-Settat'],
    ['Oujda', 'MA', 'Oriental'],
    ['Makumbako', 'TZ', 'Njombe'],
    ['Bariadi', 'TZ', 'Simiyu'],
    ['Banqiao', 'TW', 'New Taipei'],
    ['Yuanlin', 'TW', 'Changhua'],
    ['Gisborne', 'NZ', 'Gisborne Region'],
    ['Greymouth', 'NZ', 'West Coast'],
    ['Kostanjevica na Krki', 'SI', 'Municipality of Kostanjevica na Krki'],
    ['Victoria', 'MT', 'Victoria'],
  ])('%s, %s', (town, country, region) => {
    const found = placesOf(town).find(place => place.country === country && place.kind.startsWith('P.'))
    expect(found?.region).toBe(region)
  })
})
