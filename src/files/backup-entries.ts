import { ALLOWED, isRefusedGroup, lacksColon, reservedPrefix } from '../access/entry-names.ts'
import { principalKey } from '../aws-auth/arn-key.ts'
import type { RowMeaning } from '../aws-auth/row.ts'
import { ANNOTATION } from '../cluster/aws-manifest.ts'
import { readEntry } from '../cluster/directory/facts/access-entry.ts'
import { neededText, reportText } from '../cluster/directory/facts/fields.ts'
import {
  factManifests,
  isMarked,
  type ReadManifest,
  readManifest,
} from '../cluster/directory/facts/manifest.ts'
import type { RawObject } from '../cluster/directory/raw-objects.ts'
import type { EntryDetails } from '../live/facts.ts'
import {
  isRowMeaning,
  type NoEntry,
  type ReplacedEntries,
  type ReplacedEntry,
} from '../live/replaced-entries.ts'
import type { Problem } from '../problem/problem.ts'
import { report } from '../rbac/read/reading.ts'
import { CLUSTER_ANNOTATION } from './backup-file.ts'

/** The access entries of a backup file by cluster, and what is wrong in them. */
export interface BackupEntries {
  readonly byCluster: ReadonlyMap<string, ReplacedEntries>
  readonly problems: readonly Problem[]
}

/** Reads the AccessEntry manifests of a file. Each must name its cluster, and be what an apply may have found. */
export function backupEntries(objects: readonly RawObject[], file: string): BackupEntries {
  const problems: Problem[] = []
  const byCluster = new Map<string, Map<string, readonly [string, ReplacedEntry | NoEntry]>>()
  for (const one of factManifests(objects, file).filter(({ kind }) => kind === 'AccessEntry')) {
    const manifest = readManifest(one, problems)
    const found = manifest && readOne(manifest)
    if (manifest === undefined || found === undefined) continue
    const { cluster, arn, entry } = found
    const entries = byCluster.get(cluster) ?? new Map()
    byCluster.set(cluster, entries)
    if (entries.has(principalKey(arn)))
      report(manifest.reading, [], {
        code: 'duplicate-object',
        message: `${manifest.reading.name} is the access entry of ${arn} in ${cluster} again.`,
        found: arn,
        allowed: 'one access entry for each principal of a cluster',
        fix: 'Keep only the one that must be restored.',
      })
    entries.set(principalKey(arn), [arn, entry])
  }
  return {
    byCluster: new Map(
      [...byCluster].map(([cluster, entries]) => [cluster, Object.fromEntries(entries.values())]),
    ),
    problems,
  }
}

interface Found {
  readonly cluster: string
  readonly arn: string
  readonly entry: ReplacedEntry | NoEntry
}

function readOne(manifest: ReadManifest): Found | undefined {
  const { reading, annotations } = manifest
  const cluster = neededText(reading, ['metadata', 'annotations', CLUSTER_ANNOTATION], {
    value: annotations[CLUSTER_ANNOTATION],
    allowed: 'the name of the cluster in the access file',
    fix: `Add the annotation ${CLUSTER_ANNOTATION}.`,
  })
  const isAbsent = isMarked(manifest, ANNOTATION.absent)
  const over = readOver(manifest, isAbsent)
  const live = readEntry(manifest)
  if (cluster === undefined || live === undefined) return undefined
  const arn = live.principalArn
  if (isAbsent) return { cluster, arn, entry: over === undefined ? null : { over } }
  if (live.details === undefined) {
    reportText(reading, ['metadata', 'annotations', ANNOTATION.unread], {
      found: 'true',
      allowed: 'an access entry with what it gave',
      fix: 'Use the backup file of an apply.',
    })
    return undefined
  }
  checkIsForPeople(manifest, live.details)
  const { username, groups, policies, tags } = live.details
  return { cluster, arn, entry: { username, groups, policies, ...(tags === undefined ? {} : { tags }) } }
}

/** What the row beneath gave where there was no entry. */
function readOver({ reading, annotations }: ReadManifest, isAbsent: boolean): RowMeaning | undefined {
  const text = annotations[ANNOTATION.over]
  if (text === undefined) return undefined
  const over = parsed(text)
  if (isAbsent && isRowMeaning(over)) return over
  reportText(reading, ['metadata', 'annotations', ANNOTATION.over], {
    found: text,
    allowed: `{"username":"…","groups":["…"]}, with ${ANNOTATION.absent}: "true" only`,
    fix: 'Use the file as the apply wrote it.',
  })
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * An apply changes no other entries than these, and EKS takes no others.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */
function checkIsForPeople({ reading }: ReadManifest, { type, username, groups }: EntryDetails): void {
  const fix = 'Use the file as the apply wrote it, or remove this manifest.'
  if (type !== 'STANDARD') {
    reportText(reading, ['spec', 'type'], { found: type, allowed: 'STANDARD', fix })
    return
  }
  const isReserved = reservedPrefix(username) !== undefined
  if (isReserved || lacksColon(username))
    reportText(reading, ['spec', 'username'], {
      found: username,
      allowed: isReserved ? ALLOWED.prefix : ALLOWED.colon,
      fix,
    })
  for (const [index, group] of groups.entries())
    if (isRefusedGroup(group))
      reportText(reading, ['spec', 'kubernetesGroups', index], {
        found: group,
        allowed: ALLOWED.group,
        fix,
      })
}
