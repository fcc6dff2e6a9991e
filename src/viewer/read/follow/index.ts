/** Map and text as one: the map follows the article, and a place is followed from mention to mention. */
export { FollowSwitch } from './follow-switch.tsx'
export { MentionStepper } from './mention-stepper.tsx'
export { type Stop, stopsAround } from './stops.ts'
export { FollowContext, useFollow, useFollowState } from './use-follow.ts'
export { useReadingSight } from './use-reading-sight.ts'
