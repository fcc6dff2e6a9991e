import 'wherein/element'

document.addEventListener('wherein-place', event => console.log(event.detail.place?.name))
