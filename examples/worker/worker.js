// The geoparser off the page's own thread. The gazetteer is fetched once, with the first text.
import { geoparse, openGazetteer, placeById, readPlace } from './wherein/index.js'

const opening = fetch('wherein/embed/geo/core.gazetteer.gz')
  .then(response => response.arrayBuffer())
  .then(bytes => openGazetteer(bytes))

addEventListener('message', async ({ data: text }) => {
  const gazetteer = await opening
  postMessage(
    geoparse(text, gazetteer).map(({ phrase, place }) => {
      const found = place === null ? undefined : readPlace(gazetteer, placeById(gazetteer, place))
      return { phrase, name: found?.name, country: found?.country }
    }),
  )
})
