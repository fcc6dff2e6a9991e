/** What a publisher may set for the whole page. */
export { pageSettings } from './pageSettings.ts'
export { parseSettings, type Settings, type TileSetting } from './settings.ts'
