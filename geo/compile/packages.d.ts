/** What the compiler uses of `@gfx/zopfli`, for type checks where its own packages are not installed. */
declare module '@gfx/zopfli' {
  const zopfli: {
    readonly gzipAsync: (bytes: Uint8Array, options: Readonly<Record<string, number>>) => Promise<Uint8Array>
  }
  export default zopfli
}

/** The same of `shapefile`. */
declare module 'shapefile' {
  type Value = {
    readonly geometry: { readonly type: string; readonly coordinates: unknown }
    readonly properties: Readonly<Record<string, unknown>>
  }
  export function open(
    shp: string,
    dbf: undefined,
    options: { readonly encoding: string },
  ): Promise<{ read(): Promise<{ readonly done: true } | { readonly done: false; readonly value: Value }> }>
}

/** The same of `sql.js`. */
declare module 'sql.js' {
  interface Database {
    exec(sql: string): { readonly columns: string[]; readonly values: unknown[][] }[]
    close(): void
  }
  export default function initSqlJs(): Promise<{ readonly Database: new (bytes: Uint8Array) => Database }>
}

/** The same of `topojson-server`. */
declare module 'topojson-server' {
  import type { Topology } from 'topojson-specification'
  export function topology(objects: Readonly<Record<string, unknown>>, quantization?: number): Topology
}

/** The same of `topojson-simplify`. */
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification'
  export function presimplify(
    topology: Topology,
    weight?: (triangle: readonly (readonly number[])[]) => number,
  ): Topology
  export function simplify(topology: Topology, least: number): Topology
  export const sphericalTriangleArea: (triangle: readonly (readonly number[])[]) => number
}

/** The same of `d3-delaunay`. */
declare module 'd3-delaunay' {
  export class Delaunay {
    static from(points: readonly (readonly [number, number])[]): Delaunay
    readonly halfedges: Int32Array
    readonly triangles: Uint32Array
    find(x: number, y: number): number
    voronoi(bounds: readonly [number, number, number, number]): { readonly circumcenters: Float64Array }
  }
}

/** The same of `polygon-clipping`. */
declare module 'polygon-clipping' {
  type Polygons = [number, number][][][]
  const clipping: {
    readonly union: (first: [number, number][][], ...rest: [number, number][][][]) => Polygons
    readonly intersection: (a: [number, number][][][], b: [number, number][][][]) => Polygons
  }
  export default clipping
}
