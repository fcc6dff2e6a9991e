/**
 * What a page of Wherein's may load and run: its own files, and no script, style or markup from data. Trusted Types
 * leave a page two ways to make script of a text, each through a policy of a name: `wherein` starts workers from
 * addresses of the program, `wherein-leaflet` writes Leaflet's own four pieces of markup.
 */
const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]
const TRUSTED = ["require-trusted-types-for 'script'", 'trusted-types wherein wherein-leaflet']

/** The policy of a page as its own `meta` states it. */
export const PAGE_POLICY = [...RULES, ...TRUSTED].join('; ')

/** The policy as a header, which may also say who may frame the page. */
export const SERVED_POLICY = [...RULES, "frame-ancestors 'self'", ...TRUSTED].join('; ')

/**
 * The policy of a page of one file, which can fetch nothing: scripts and styles are those whose hashes it names.
 *
 * @param scripts `sha256-…` or `nonce-…` of each script that runs
 * @param styles of each style sheet
 */
export function singleFilePolicy(scripts: readonly string[], styles: readonly string[]): string {
  const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(' ')
  return [
    "default-src 'none'",
    `script-src ${quoted(scripts)}`,
    'worker-src blob:',
    'connect-src data:',
    `style-src ${quoted(styles)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    ...TRUSTED,
  ].join('; ')
}

/** The tag by which a page states its policy. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`
}
