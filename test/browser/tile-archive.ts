/** A PMTiles archive (version 3) that holds one PNG, the whole world at zoom 0. */
export function tileArchive(png: Uint8Array): Buffer {
  const metadata = Buffer.from('{}')
  // One entry: tile 0, a run of 1, its length, and its offset plus one.
  const directory = Buffer.from([1, 0, 1, ...varint(png.length), 1])
  const header = Buffer.alloc(127)
  header.write('PMTiles', 0, 'ascii')
  header.writeUInt8(3, 7)
  const offsets = [
    [127, directory.length],
    [127 + directory.length, metadata.length],
    [127 + directory.length + metadata.length, 0],
    [127 + directory.length + metadata.length, png.length],
    [1, 1],
  ].flat()
  for (const [at, value] of offsets.entries()) header.writeBigUInt64LE(BigInt(value), 8 + at * 8)
  header.writeBigUInt64LE(1n, 88)
  header.writeUInt8(1, 96) // clustered
  header.writeUInt8(1, 97) // no compression inside
  header.writeUInt8(1, 98) // none of the tiles
  header.writeUInt8(2, 99) // PNG
  return Buffer.concat([header, directory, metadata, png])
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >> 7)]
}
