/** A request of the page to a worker that paints on its canvases. Each canvas has a number. */
export type SurfaceRequest<Order> =
  | { readonly kind: 'take'; readonly canvas: number; readonly surface: OffscreenCanvas }
  | { readonly kind: 'paint'; readonly canvas: number; readonly serial: number; readonly order: Order }
  | { readonly kind: 'withdraw'; readonly canvas: number }

/** The picture that is there, by the serial number of its order, or why there is none. */
export interface SurfaceAnswer {
  readonly canvas: number
  readonly serial: number
  readonly error?: string
}
