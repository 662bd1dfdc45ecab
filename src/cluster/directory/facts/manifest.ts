import { type PlaceOf, type Reading, report } from '../../../rbac/read/reading.ts'
import { ACK_VERSION, EKS_GROUP, IAM_GROUP } from '../../aws-manifest.ts'
import { isJsonObject, type JsonObject } from '../../json.ts'
import type { RawObject } from '../raw-objects.ts'
import { fieldsOf, neededText, reportText, textsByKey } from './fields.ts'

/** A manifest that says something about the cluster beside its objects, on its way to facts. */
export interface FactManifest extends RawObject {
  readonly kind: FactKind
  readonly file: string
}

export type FactKind =
  | 'Cluster'
  | 'AccessEntry'
  | 'Nodegroup'
  | 'FargateProfile'
  | 'Capability'
  | 'Role'
  | 'User'
  | 'Node'

const KINDS: ReadonlyMap<string, readonly FactKind[]> = new Map<string, readonly FactKind[]>([
  [EKS_GROUP, ['Cluster', 'AccessEntry', 'Nodegroup', 'FargateProfile', 'Capability']],
  [IAM_GROUP, ['Role', 'User']],
  ['', ['Node']],
])

/** Those of the objects of a file that facts are made of, in whatever version. */
export function factManifests(objects: readonly RawObject[], file: string): readonly FactManifest[] {
  return objects.flatMap((one) => {
    const kind = KINDS.get(groupOf(one.object))?.find((known) => known === one.object['kind'])
    return kind === undefined ? [] : [{ ...one, kind, file }]
  })
}

function groupOf({ apiVersion }: JsonObject): string {
  if (typeof apiVersion !== 'string') return 'none'
  const slash = apiVersion.indexOf('/')
  return slash === -1 ? '' : apiVersion.slice(0, slash)
}

/** A manifest that is being read; faults of all of them are collected in one list. */
export interface ReadManifest {
  readonly reading: Reading
  readonly name: string
  readonly namespace: string
  readonly annotations: Readonly<Record<string, string>>
  readonly spec: unknown
  readonly status: unknown
}

/** `undefined` where it has no name, or another version, which is reported. */
export function readManifest(
  { kind, file, object }: Pick<FactManifest, 'kind' | 'file' | 'object'>,
  problems: Reading['problems'],
): ReadManifest | undefined {
  const placeOf: PlaceOf = () => ({ file })
  const called = nameIn(object)
  const reading: Reading = { name: `${kind} ${called ?? '(no name)'}`, placeOf, problems }
  if (!isOfVersion(reading, kind, object)) return undefined
  const metadata = fieldsOf(reading, ['metadata'], {
    value: object['metadata'],
    keys: ['name', 'namespace', 'annotations'],
  })
  const name = neededText(reading, ['metadata', 'name'], {
    value: metadata.name,
    allowed: 'a name',
    fix: 'Add a name, in quotes if it looks like a number.',
  })
  if (name === undefined) return undefined
  const { namespace } = metadata
  return {
    reading,
    name,
    namespace: typeof namespace === 'string' ? namespace : 'default',
    annotations: textsByKey(reading, ['metadata', 'annotations'], metadata.annotations),
    spec: object['spec'],
    status: object['status'],
  }
}

/** Whether an annotation of its own says `true`; any other value is reported. */
export function isMarked({ reading, annotations }: ReadManifest, annotation: string): boolean {
  const found = annotations[annotation]
  if (found !== undefined && found !== 'true')
    reportText(reading, ['metadata', 'annotations', annotation], {
      found,
      allowed: '"true"',
      fix: 'Write "true", or remove the annotation.',
    })
  return found === 'true'
}

function nameIn({ metadata }: JsonObject): string | undefined {
  const name = isJsonObject(metadata) ? metadata['name'] : undefined
  return typeof name === 'string' ? name : undefined
}

function isOfVersion(reading: Reading, kind: FactKind, { apiVersion }: JsonObject): boolean {
  const found = String(apiVersion)
  const [group = '', version] = found.split('/')
  const wanted = kind === 'Node' ? 'v1' : `${group}/${ACK_VERSION}`
  if (kind === 'Node' ? found === wanted : version === ACK_VERSION) return true
  report(reading, ['apiVersion'], {
    code: 'manifest-kind',
    message: `${reading.name} has apiVersion ${found}.`,
    found,
    allowed: wanted,
    fix: `Write ${wanted}.`,
  })
  return false
}
