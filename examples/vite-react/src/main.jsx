import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { WhereinMap } from 'wherein/react'

function App() {
  const [place, setPlace] = useState(null)
  return (
    <>
      <WhereinMap
        src="/corpus.json"
        style={{ blockSize: '24rem' }}
        onPlace={event => setPlace(event.detail.place)}
      />
      <p role="status">{place ? `You opened ${place.name}.` : 'Open a place.'}</p>
      <article id="story">
        <p>
          The night train leaves Tbilisi after supper, stands in Ganja at midnight, and is in Baku by
          breakfast.
        </p>
      </article>
      <WhereinMap htmlFor="#story" style={{ blockSize: '24rem' }} />
    </>
  )
}

createRoot(document.querySelector('#root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
