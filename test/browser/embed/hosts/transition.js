document.querySelector('#swap')?.addEventListener('click', () => {
  document.startViewTransition(() => {
    const main = document.querySelector('main')
    if (main)
      main.innerHTML = `<wherein-map for="#story" style="block-size: 20rem; view-transition-name: map"></wherein-map>
        <article id="story"><p>From Baku a ship goes to Astrakhan.</p></article>`
  })
})
