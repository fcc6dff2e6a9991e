/** What the compiler uses of `@gfx/zopfli`, for type checks where its own packages are not installed. */
declare module '@gfx/zopfli' {
  const zopfli: {
    readonly gzipAsync: (bytes: Uint8Array, options: Readonly<Record<string, number>>) => Promise<Uint8Array>
  }
  export default zopfli
}
