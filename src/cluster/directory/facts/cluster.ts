import { accountInArn, partitionInArn } from '../../../aws-auth/arn-parts.ts'
import type { AuthenticationMode, ClusterFacts, Unknown } from '../../../live/facts.ts'
import { nearest } from '../../../problem/nearest.ts'
import { nameOf, quoted, readText, report } from '../../../rbac/read/reading.ts'
import { UNKNOWN } from '../../aws-manifest.ts'
import { fieldsOf, neededText, reportText } from './fields.ts'
import type { ReadManifest } from './manifest.ts'

/** The Cluster of a folder. */
export interface FolderCluster {
  readonly manifest: ReadManifest
  /** Its name in EKS. */
  readonly name: string
  readonly mode: AuthenticationMode
  readonly arn?: string
  /** Of its ARN, or of the controller that owns it. */
  readonly account?: string
  readonly partition: string
  /** What was not known when the folder was written. */
  readonly unknown: { readonly [fact in keyof typeof UNKNOWN]?: Unknown }
}

const MODES: readonly AuthenticationMode[] = ['CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API']

/** `undefined` where it has no name, which is reported. */
export function readCluster(manifest: ReadManifest): FolderCluster | undefined {
  const { reading } = manifest
  const spec = fieldsOf(reading, ['spec'], { value: manifest.spec, keys: ['name', 'accessConfig'] })
  const name = neededText(reading, ['spec', 'name'], {
    value: spec.name,
    allowed: 'the name of the cluster in EKS',
    fix: 'Add the name of the cluster in EKS.',
  })
  const mode = readMode(manifest, spec.accessConfig)
  if (name === undefined) return undefined
  const { arn, owner } = readArn(manifest, name)
  const account = accountInArn(arn) ?? owner
  return {
    manifest,
    name,
    mode,
    ...(arn === undefined ? {} : { arn }),
    ...(account === undefined ? {} : { account }),
    partition: partitionInArn(arn),
    unknown: readUnknown(manifest),
  }
}

/** Source: `CreateAccessConfigRequest` of the EKS API: without a mode it is `CONFIG_MAP`. */
function readMode({ reading }: ReadManifest, value: unknown): AuthenticationMode {
  const path = ['spec', 'accessConfig', 'authenticationMode']
  const keys = ['authenticationMode'] as const
  const config = fieldsOf(reading, ['spec', 'accessConfig'], { value, keys })
  const found = readText(reading, path, config.authenticationMode)
  if (found === undefined) return 'CONFIG_MAP'
  const mode = MODES.find((one) => one === found)
  if (mode === undefined)
    reportText(reading, path, {
      found,
      allowed: MODES.join(', '),
      fix: `Write ${nearest(found, MODES) ?? MODES.join(' or ')}.`,
    })
  return mode ?? 'CONFIG_MAP'
}

function readArn(
  { reading, status }: ReadManifest,
  name: string,
): { readonly arn: string | undefined; readonly owner: string | undefined } {
  const path = ['status', 'ackResourceMetadata']
  const { ackResourceMetadata } = fieldsOf(reading, ['status'], {
    value: status,
    keys: ['ackResourceMetadata'],
  })
  const about = fieldsOf(reading, path, { value: ackResourceMetadata, keys: ['arn', 'ownerAccountID'] })
  const owner = readText(reading, [...path, 'ownerAccountID'], about.ownerAccountID)
  const arn = readText(reading, [...path, 'arn'], about.arn)
  if (arn !== undefined && /^arn:aws[a-z-]*:eks:[a-z\d-]+:\d{12}:cluster\/(.+)$/.exec(arn)?.[1] !== name) {
    report(reading, [...path, 'arn'], {
      code: 'wrong-type',
      message: `${nameOf(reading, [...path, 'arn'])} is ${quoted(arn)}, but spec.name is ${quoted(name)}.`,
      found: arn,
      allowed: `arn:aws:eks:REGION:ACCOUNT:cluster/${name}`,
      fix: 'Copy both from the same cluster.',
    })
    return { arn: undefined, owner }
  }
  return { arn, owner }
}

function readUnknown({ reading, annotations }: ReadManifest): FolderCluster['unknown'] {
  const found = Object.entries(UNKNOWN).flatMap(([fact, annotation]) => {
    const text = annotations[annotation]
    if (text === undefined) return []
    const [, action, how] = /^(.*\S) (denied|failed)$/.exec(text) ?? []
    if (action === undefined)
      reportText(reading, ['metadata', 'annotations', annotation], {
        found: text,
        allowed: 'what was asked, and `denied` or `failed`',
        fix: 'Write it as eks:ListNodegroups denied, or remove the annotation if all of it is in the folder.',
      })
    const unknown: Unknown = {
      kind: 'unknown',
      action: action ?? text,
      denied: how === 'denied',
      message: 'it is not in the folder',
    }
    return [[fact as keyof ClusterFacts, unknown] as const]
  })
  return Object.fromEntries(found)
}
