/** Goes before the viewer's styles: ends what the host's styles would hand down. Custom properties pass it. */
export const RESET = '.stage { all: initial; display: block; }'

/** Goes behind them: what differs from the viewer's own page, and tokens that a host may set under names of their own. */
export const EMBED_STYLES = `
.stage {
  display: block;
  grid-area: 1 / 1;
  min-block-size: 0;
  block-size: 100%;
  overflow: hidden;
  container: wherein / size;
  background: var(--paper);
  color: var(--ink);
  font: 400 var(--text)/1.45 var(--sans);
  --accent: var(--wherein-accent, var(--accent-own));
  --accent-ink: var(--wherein-accent-ink, var(--wherein-accent, var(--accent-ink-own)));
  --paper: var(--wherein-paper, var(--paper-own));
  --ink: var(--wherein-ink, var(--ink-own));
  --map-sea: var(--wherein-sea, var(--map-sea-own));
  --map-land: var(--wherein-land, var(--map-land-own));
  --sans: var(--wherein-sans, var(--sans-own));
  --serif: var(--wherein-serif, var(--serif-own));
  --radius: var(--wherein-radius, var(--radius-own));
}
.mount { block-size: 100%; }
/* On paper the map says how high it is: see .map[data-column]. */
@media print {
  .stage:has(.map[data-column]) { block-size: auto; container-type: inline-size; }
  .mount:has(.map[data-column]) { block-size: auto; }
}
.skip { display: none; }
.map-leaflet.leaflet-touch-drag.leaflet-touch-zoom { touch-action: pan-x pan-y; }
.stage[data-layout=map] .workspace { grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); }
.stage[data-layout=map] .panel {
  position: absolute; inset: 0; inset-inline-start: auto; z-index: 900; margin: 0; border-radius: 0;
  inline-size: min(100%, 26rem);
}
/* In a column of somebody's page the lists come soon: the page has its own title. */
.tabs { gap: clamp(.5em, 5%, 1.25em); }
@container wherein (max-width: 832px) {
  .masthead-title { font-size: 1.125em; }
}
.foot { overflow: hidden; max-block-size: 60cqh; background: var(--paper); }
.foot .why { max-block-size: 40cqh; }
.stage[data-layout=beside] .workspace { grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(14em, 38%); }
.stage[data-layout=below] .workspace { grid-template: minmax(0, 46fr) minmax(0, 54fr) / minmax(0, 1fr); }
.stage[data-layout=beside] .panel { margin: 0; border-radius: 0; }
.stage[data-layout=below] .panel { border-inline-start: 0; }
.sheet-popup {
  position: absolute; grid-area: auto; inset: auto 0 0; block-size: 54%; z-index: 901; display: flex;
  background: var(--paper);
}
.sheet-popup .card { flex: 1; min-inline-size: 0; max-block-size: none; }
/* Beside a map that has room an article takes its column, and hides nothing. */
@container wherein (min-width: 640px) {
  .stage[data-layout=map] .workspace:has(> .panel) { grid-template-columns: minmax(0, 1fr) min(26em, 50%); }
  .stage[data-layout=map] .panel { position: static; inline-size: auto; }
}
/* A picture has nothing that could only be pressed. */
.stage[inert] .workspace { grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
.stage[inert] :is(.panel, .foot, .map-controls, .key:not([open]), .credits-button) { display: none; }
.next-name {
  position: absolute; inset-block-start: .5em; inset-inline-start: .5em; z-index: 1001; max-inline-size: calc(100% - 1em);
  padding: .5em .75em; border: 1px solid var(--accent); border-radius: var(--radius); background: var(--paper); color: var(--ink);
  font: 600 1em/1.3 var(--sans);
}
.next-name:not(:focus), .said { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; border: 0; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.next-name[hidden] { display: none; }
.hint {
  position: absolute; inset: 0; z-index: 1000; display: grid; place-items: center; padding: 1em;
  background: color-mix(in srgb, var(--ink) 45%, transparent); color: var(--paper); text-align: center;
  font: 600 1.125em/1.4 var(--sans); opacity: 0; pointer-events: none; transition: opacity .2s;
}
.hint[data-shown] { opacity: 1; }
`
