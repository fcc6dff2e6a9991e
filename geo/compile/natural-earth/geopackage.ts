import { readFileSync } from 'node:fs'
import initSqlJs from 'sql.js'
import type { Position } from '../../../src/gazetteer/index.ts'

/** A row of a GeoPackage layer. */
export interface Feature {
  readonly properties: Readonly<Record<string, string>>
  /** Every ring of an area, or every line, whatever part it belongs to. */
  readonly paths: readonly (readonly Position[])[]
}

/** The features of one layer of a GeoPackage (OGC 12-128r18): a SQLite file with geometries in well-known binary. */
export async function readLayer(path: string, layer: string): Promise<Feature[]> {
  const sql = await initSqlJs()
  const database = new sql.Database(readFileSync(path))
  try {
    const [table] = database.exec(`SELECT * FROM "${layer}"`)
    if (!table) throw new Error(`${path} has no rows in "${layer}".`)
    const { columns, values } = table
    return values.map(row => {
      const properties: Record<string, string> = {}
      let paths: Position[][] = []
      for (const [i, column] of columns.entries()) {
        const value = row[i]
        if (value instanceof Uint8Array) paths = readGeometry(value)
        else properties[column] = value === null || value === undefined ? '' : String(value)
      }
      return { properties, paths }
    })
  } finally {
    database.close()
  }
}

/** Bytes of the envelope by the number in the flags: none, XY, XYZ, XYM, XYZM. */
const ENVELOPE = [0, 32, 48, 48, 64]

const Wkb = { lineString: 2, polygon: 3, multiLineString: 5, multiPolygon: 6 } as const

function readGeometry(bytes: Uint8Array): Position[][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 8 + (ENVELOPE[((bytes[3] ?? 0) >> 1) & 7] ?? 0)
  const paths: Position[][] = []
  read()
  return paths

  function read(): void {
    const little = view.getUint8(at) === 1
    const count = () => {
      at += 4
      return view.getUint32(at - 4, little)
    }
    const path = () => {
      const points: Position[] = []
      for (let left = count(); left > 0; left--) {
        points.push([view.getFloat64(at, little), view.getFloat64(at + 8, little)])
        at += 16
      }
      paths.push(points)
    }
    at++
    const type = count()
    if (type === Wkb.lineString) path()
    else if (type === Wkb.polygon) for (let left = count(); left > 0; left--) path()
    else if (type === Wkb.multiLineString || type === Wkb.multiPolygon)
      for (let left = count(); left > 0; left--) read()
    else throw new Error(`A geometry of type ${type} is no line and no area.`)
  }
}
