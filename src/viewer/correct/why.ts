/** Why a mention means the place it means, and how a person says otherwise. */
export { CandidateLayer } from '../map/candidates/candidate-layer.tsx'
export { useWhy, useWhyState, WhyContext } from '../state/checking/use-checking.ts'
export { SourceLink } from './source-link.tsx'
