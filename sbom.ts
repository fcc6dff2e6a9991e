/**
 * Writes `dist/sbom.cdx.json`, a bill of materials (CycloneDX) of what the package installs and of what is built into its
 * files. It holds no time and no random number, so that two builds give the same bytes.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

interface Component {
  readonly name: string
  readonly group?: string
  readonly version: string
  readonly purl?: string
  readonly 'bom-ref': string
  readonly scope?: string
  readonly licenses?: unknown
  readonly hashes?: unknown
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

interface Bill {
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
  readonly metadata: { readonly component: Component }
}

const [command, ...args] = ['npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
const bill: Bill = JSON.parse(
  execFileSync(command ?? '', args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  }),
)

/** `name version` of each package of which something is in a built file. */
const built = new Set(
  ['dist/viewer/licences.md', 'dist/embed/licences.md'].flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/^## (\S+ \S+)/gmu)].map(([, title]) => title),
  ),
)

const isBuiltIn = ({ group, name, version }: Component) =>
  built.has(`${group ? `${group}/` : ''}${name} ${version}`)
const isInstalled = ({ properties = [] }: Component) =>
  !properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true')

const components = bill.components
  .filter(component => isBuiltIn(component) || isInstalled(component))
  .map(component => ({
    type: 'library',
    'bom-ref': component['bom-ref'],
    ...(component.group && { group: component.group }),
    name: component.name,
    version: component.version,
    scope: isInstalled(component) ? 'required' : 'excluded',
    ...(component.licenses !== undefined && { licenses: component.licenses }),
    ...(component.hashes !== undefined && { hashes: component.hashes }),
    ...(component.purl && { purl: component.purl }),
    properties: isBuiltIn(component) ? [{ name: 'wherein:built-in', value: 'true' }] : [],
  }))
const kept = new Set([
  ...components.map(component => component['bom-ref']),
  bill.metadata.component['bom-ref'],
])
const dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(each => kept.has(each)) }))
const { name, version, purl } = bill.metadata.component
const own = {
  type: 'library',
  'bom-ref': bill.metadata.component['bom-ref'],
  name,
  version,
  ...(purl && { purl }),
}

const text = JSON.stringify(
  {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: own },
    components,
    dependencies,
  },
  null,
  1,
)
writeFileSync('dist/sbom.cdx.json', `${text}\n`)
