/** Numbers below a limit, the same for the same seed, so that a failure can be repeated (G. Marsaglia's xorshift, 2003). */
export function seeded(seed: number): (limit: number) => number {
  // Seeds that follow each other would begin alike.
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1
  return limit => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}

/** Pieces that formats treat as special, or that programs trip over. */
const TOKENS = [
  '\0',
  '\u001b[2J',
  '\ud800',
  '\ufeff',
  '\u202e',
  '\r\n\r\n',
  '"',
  '\\',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&#xd800;',
  '</script>',
  '<svg onload=alert(1)>',
  '{"__proto__":{"a":1}}',
  '"constructor"',
  '{"toString":1}',
  'null',
  '-1',
  '1e400',
  '9007199254740993',
  '0x10',
  '2020-02-31',
  '999999-99-99',
  'en_US',
  '../../etc/passwd',
  '%2e%2e/',
  '%00',
  'javascript:alert(1)',
  '=cmd()',
  '(((((((((((((((((((((',
  '[[[[[[[[[[[[[[[[[[[[[',
  '{{{{{{{{{{{{{{{{{{{{{',
  '*_*_*_*_*_*_*_*_*_*_*',
  '&nbsp;&nbsp;&nbsp;',
  'Content-Transfer-Encoding: base64',
  '--',
  '---\n',
  'Baku',
  'Ganja, Azerbaijan',
].map(token => Buffer.from(token, 'utf8'))

/** A changed copy of a file: bytes flipped, cut, moved, doubled, set; a token put in; a piece of another file; a stretch repeated. */
export function mutate(
  seeds: readonly Uint8Array[],
  random: (limit: number) => number,
  longest = 50_000,
): Uint8Array {
  let bytes = Buffer.from(seeds[random(seeds.length)] ?? [])
  for (let times = random(4); times >= 0; times--) bytes = Buffer.from(change(bytes, seeds, random))
  return new Uint8Array(bytes.subarray(0, longest))
}

function change(bytes: Buffer, seeds: readonly Uint8Array[], random: (limit: number) => number): Uint8Array {
  const at = random(bytes.length + 1)
  const end = Math.min(bytes.length, at + 1 + random(40))
  const insert = (piece: Uint8Array) => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
  switch (random(9)) {
    case 0: {
      const copy = Buffer.from(bytes)
      for (let flips = random(8); flips >= 0 && copy.length > 0; flips--) {
        const position = random(copy.length)
        copy[position] = (copy[position] ?? 0) ^ (1 << random(8))
      }
      return copy
    }
    case 1:
      return bytes.subarray(0, at)
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])
    case 3:
      return insert(bytes.subarray(at, end))
    case 4: {
      const stretch = bytes.subarray(at, end)
      return insert(Buffer.concat(Array.from({ length: random(200) }, () => stretch)))
    }
    case 5: {
      const other = seeds[random(seeds.length)] ?? bytes
      const from = random(other.length + 1)
      return insert(other.subarray(from, from + random(400)))
    }
    case 6:
      return Buffer.from(bytes).fill(random(256), at, end)
    default:
      return insert(TOKENS[random(TOKENS.length)] ?? bytes)
  }
}
