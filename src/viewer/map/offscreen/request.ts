/** What the page asks of a worker that paints on its canvases. They are told apart by number. */
export type SurfaceRequest<Order> =
  | { readonly kind: 'take'; readonly canvas: number; readonly surface: OffscreenCanvas }
  | { readonly kind: 'paint'; readonly canvas: number; readonly order: Order }
  | { readonly kind: 'drop'; readonly canvas: number }

/** The canvas whose picture is there. */
export interface SurfaceAnswer {
  readonly canvas: number
}
