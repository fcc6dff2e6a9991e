/** Why a mention means the place it means, and how a person says otherwise. */
export { GhostLayer } from './GhostLayer.tsx'
export { SourceLink } from './SourceLink.tsx'
export { useWhy, useWhyState, WhyContext } from './useWhy.ts'
