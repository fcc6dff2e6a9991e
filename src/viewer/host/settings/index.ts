/** What a publisher may set for the whole page. */
export { pageSettings } from '../../app/page-settings.ts'
export { parseSettings, type Settings, type TileSetting } from '../settings.ts'
