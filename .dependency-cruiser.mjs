/**
 * Which part of the house may import which. Arrows run one way, so that the geoparser runs in a page, a worker and Node
 * alike, and a change in a room is felt only above it. `npm run check` fails on an arrow that is not listed here.
 */
const LAYERS = ['gazetteer', 'geoparse', 'corpus', 'formats', 'viewer', 'embed', 'cli']

/** What each room of the viewer may import, from the ground up: each imports those before it. */
const VIEWER = ['state', 'i18n', 'ui', 'model', 'scene', 'host', 'correct', 'project', 'read', 'map', 'app']

/** The rooms of the element, likewise; `contract` is what the others know of each other. */
const EMBED = ['contract', 'worker', 'article', 'mount', 'element', 'frame']

/** The rooms that each stage of the geoparser may import. */
const GEOPARSE = {
  text: [],
  state: ['text'],
  weights: ['text', 'state'],
  recognise: ['text', 'state', 'weights'],
  resolve: ['text', 'state', 'weights'],
  explain: ['text', 'state', 'weights', 'resolve'],
}

/** The rooms that each room of the gazetteer may import. */
const GAZETTEER = {
  fold: [],
  file: ['fold'],
  'look-up': ['fold', 'file'],
  build: ['fold', 'file', 'look-up'],
}

/** Parts that run in a page, a worker and Node alike. */
const CORE = '^src/(gazetteer|geoparse|corpus|formats)/'

const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const upTo = (names, at) => names.slice(at + 1).join('|')

const layers = LAYERS.slice(0, -1).map((layer, at) =>
  never(
    `${layer}-imports-down`,
    `${layer} may import only what lies below it: ${LAYERS.slice(0, at).join(', ')}.`,
    { path: `^src/${layer}/` },
    { path: `^src/(${upTo(LAYERS, at)})/` },
  ),
)

const ordered = (layer, order) =>
  order
    .slice(0, -1)
    .map((room, at) =>
      never(
        `${layer}-${room}-imports-down`,
        `${layer}/${room} may import only: ${order.slice(0, at).join(', ') || 'nothing of its layer'}.`,
        { path: `^src/${layer}/${room}/` },
        { path: `^src/${layer}/(${upTo(order, at)})/` },
      ),
    )

const rooms = (layer, allowed) =>
  Object.entries(allowed).map(([room, below]) =>
    never(
      `${layer}-${room}-imports-down`,
      `${layer}/${room} may import only: ${below.join(', ') || 'nothing of its layer'}.`,
      { path: `^src/${layer}/${room}/` },
      { path: `^src/${layer}/`, pathNot: `^src/${layer}/(${[room, ...below].join('|')})/` },
    ),
  )

export default {
  forbidden: [
    ...layers,
    ...ordered('viewer', VIEWER),
    ...ordered('embed', EMBED),
    ...rooms('geoparse', GEOPARSE),
    ...rooms('gazetteer', GAZETTEER),
    never(
      'no-circles',
      'Files that import each other can only be understood together.',
      {},
      { circular: true },
    ),
    never(
      'core-runs-anywhere',
      'The core imports no React, no Leaflet, no Node built-in.',
      { path: CORE },
      { path: 'node_modules/(react|react-dom|leaflet|react-leaflet|preact)/' },
    ),
    never(
      'core-has-no-node',
      'The core imports no Node built-in.',
      { path: CORE },
      { dependencyTypes: ['core'] },
    ),
    never(
      'scene-is-plain',
      'The scene is drawn in workers too: no React, no Leaflet.',
      { path: '^src/viewer/scene/' },
      { path: 'node_modules/(react|react-dom|leaflet|react-leaflet)/' },
    ),
    never(
      'pages-have-no-node',
      'The viewer and the element run in a browser.',
      { path: '^src/(viewer|embed)/' },
      { dependencyTypes: ['core'] },
    ),
    never(
      'src-stands-alone',
      'What ships imports nothing of tests or of what maintainers run.',
      { path: '^src/' },
      { path: '^(test|geo/(compile|train))/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
