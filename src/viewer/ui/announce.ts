/** What a screen reader hears of changes that only the eye would notice. */
export { Announcer, useAnnounce } from './announcer.tsx'
