/** Put in by the build, from package.json. */
declare const __WHEREIN_VERSION__: string | undefined

/** The version of the package that this file was built from. */
export const VERSION = typeof __WHEREIN_VERSION__ === 'string' ? __WHEREIN_VERSION__ : 'unbuilt'
