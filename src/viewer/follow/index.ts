/** Map and text as one: the map follows the article, and a place is followed from mention to mention. */
export { FollowSwitch } from './FollowSwitch.tsx'
export { MentionStepper } from './MentionStepper.tsx'
export { type Stop, stopsAround } from './stops.ts'
export { FollowContext, useFollow, useFollowState } from './useFollow.ts'
export { useReadingSight } from './useReadingSight.ts'
