import { parseArn } from '../../../aws-auth/arn.ts'
import { principalKey } from '../../../aws-auth/arn-key.ts'
import type { Discovery, IamRecord } from '../../../live/facts.ts'
import { readText, reportMissing } from '../../../rbac/read/reading.ts'
import { ANNOTATION } from '../../aws-manifest.ts'
import type { FolderCluster } from './cluster.ts'
import { fieldsOf, neededText, reportText } from './fields.ts'
import { isMarked, type ReadManifest } from './manifest.ts'
import { readArn } from './principal-arn.ts'
import { readTime } from './time.ts'

/** A Role or a User of IAM. */
export interface FolderPrincipal {
  readonly manifest: ReadManifest
  readonly arn: string
  /**
   * Absent where the manifest says only what is wanted: without a creation date in its status no controller has seen
   * the principal.
   */
  readonly record?: IamRecord
}

/** `undefined` where nothing says in which account it is, so that it says nothing about anybody. */
export function readPrincipal(
  kind: 'Role' | 'User',
  manifest: ReadManifest,
  cluster: FolderCluster | undefined,
): FolderPrincipal | undefined {
  const { reading } = manifest
  const isGone = isMarked(manifest, ANNOTATION.gone)
  const status = fieldsOf(reading, ['status'], {
    value: manifest.status,
    keys: ['ackResourceMetadata', 'createDate'],
  })
  const arn = arnOf(kind, manifest, { cluster, metadata: status.ackResourceMetadata })
  const createdAt = readTime(reading, ['status', 'createDate'], status.createDate)
  if (arn === undefined) {
    if (isGone)
      reportMissing(reading, ['status', 'ackResourceMetadata'], {
        key: 'arn',
        allowed: `the ARN of the ${kind.toLowerCase()}`,
        fix: 'Add the ARN: nothing else says in which account it is.',
      })
    return undefined
  }
  if (isGone) return { manifest, arn, record: { kind: 'none' } }
  return createdAt === undefined
    ? { manifest, arn }
    : { manifest, arn, record: { kind: 'exists', arn, createdAt } }
}

/** As the controller saw it; else of its name and path, in the account of its owner or of the cluster. */
function arnOf(
  kind: 'Role' | 'User',
  { reading, spec: value }: ReadManifest,
  about: { readonly cluster: FolderCluster | undefined; readonly metadata: unknown },
): string | undefined {
  const { cluster } = about
  const path = ['status', 'ackResourceMetadata']
  const keys = ['arn', 'ownerAccountID'] as const
  const metadata = fieldsOf(reading, path, { value: about.metadata, keys })
  const lower = kind === 'Role' ? 'role' : 'user'
  const seen = readArn(reading, [...path, 'arn'], { value: metadata.arn, kind: lower })
  const owner = readText(reading, [...path, 'ownerAccountID'], metadata.ownerAccountID)
  const spec = fieldsOf(reading, ['spec'], { value, keys: ['name', 'path'] })
  const name = neededText(reading, ['spec', 'name'], {
    value: spec.name,
    allowed: `the name of the ${lower} in IAM`,
    fix: `Add the name of the ${lower} in IAM.`,
  })
  const folder = readText(reading, ['spec', 'path'], spec.path) ?? '/'
  if (metadata.arn !== undefined) return seen
  const account = owner ?? cluster?.account
  if (account === undefined || name === undefined) return undefined
  const arn = `arn:${cluster?.partition ?? 'aws'}:iam::${account}:${lower}${folder}${name}`
  if (folder.startsWith('/') && folder.endsWith('/') && 'account' in parseArn(arn)) return arn
  reportText(reading, ['spec', 'path'], {
    found: folder,
    allowed: 'a path that begins and ends with "/", before a name that IAM accepts',
    fix: 'Write path and name as IAM has them, for example path: /teams/.',
  })
  return undefined
}

/** Of principals in the account of the cluster, where that is known: no cluster can ask IAM of another account. */
export function iamRecords(
  principals: readonly FolderPrincipal[],
  cluster: FolderCluster | undefined,
): ReadonlyMap<string, Discovery<IamRecord>> {
  return new Map(
    principals.flatMap(({ arn, record }) => {
      const parsed = parseArn(arn)
      const isHome =
        cluster?.account === undefined || ('account' in parsed && parsed.account === cluster.account)
      return record === undefined || !isHome
        ? []
        : [[principalKey(arn), { kind: 'known', value: record }] as const]
    }),
  )
}
