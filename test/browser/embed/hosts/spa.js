// An application in small: every render replaces the whole article, as a framework may.
const app = document.querySelector('#app')
const map = document.createElement('wherein-map')
map.setAttribute('for', '#app article')
map.setAttribute('loading', 'eager')
document.querySelector('#side').append(map)

window.show = text => {
  app.innerHTML = `<article><p>${text}</p></article>`
}
window.show('By train from Tbilisi to Baku.')
