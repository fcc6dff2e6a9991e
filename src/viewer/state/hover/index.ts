/** One place hovered at a time, in map, list and text alike. */
export { createHover, type Hover } from './create-hover.ts'
export { HoverContext, type Hovering, useHover, useHovered } from './use-hover.ts'
