import { WhereinMap } from 'wherein/react'

// A server component. Of the map it renders the bare element; the browser fills it.
export default function Page() {
  return (
    <main>
      <WhereinMap src="/corpus.json" style={{ blockSize: '24rem' }}>
        Baku, Astrakhan and Tbilisi
      </WhereinMap>
      <article id="story">
        <p>
          The night train leaves Tbilisi after supper, stands in Ganja at midnight, and is in Baku by
          breakfast.
        </p>
      </article>
      <WhereinMap htmlFor="#story" style={{ blockSize: '24rem' }} />
    </main>
  )
}
