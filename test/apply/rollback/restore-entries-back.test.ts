import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Desired } from '../../../src/access/desired.ts'
import type { MappingName } from '../../../src/access/mapping.ts'
import { applyPlan } from '../../../src/apply/apply.ts'
import type { ClusterDoor } from '../../../src/cluster/door.ts'
import { entryFile } from '../../../src/cluster/fact-files/entry-file.ts'
import { type JsonObject, plainJson } from '../../../src/cluster/json.ts'
import { manifestText } from '../../../src/cluster/manifest-text.ts'
import { openBackup } from '../../../src/files/backup-file.ts'
import { readBackup } from '../../../src/files/read-backup.ts'
import { type ReplacedEntries, wasThere } from '../../../src/live/replaced-entries.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Outcome } from '../../../src/plan/outcome.ts'
import type { Planner } from '../../../src/plan/planner.ts'
import type { Backup } from '../../../src/plan/restore/backup.ts'
import { planRestore } from '../../../src/plan/restore/restore.ts'
import { wantedForPlan } from '../../../src/plan/wanted.ts'
import { hasErrors } from '../../../src/problem/problem.ts'
import { agreedByLooking } from '../../agreed.ts'
import { withFolder } from '../../cluster/folder-cluster.ts'
import { someEntries } from '../../files/arbitrary-entries.ts'
import { desiredState } from '../../plan/desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../../plan/live.ts'
import { rounds } from '../../rounds.ts'
import { testPace } from '../pace.ts'

const CLUSTER = `apiVersion: eks.services.k8s.aws/v1alpha1
kind: Cluster
metadata: {name: prod}
spec: {name: prod, accessConfig: {authenticationMode: API_AND_CONFIG_MAP}}
`

const BASE = NODE_ROW + row('sre', ['system:masters'])

/** A folder that has these entries, and rows beside those of nodes and of an admin. */
function folderOf(entries: ReplacedEntries, rows: string): Record<string, string> {
  const files: [string, string][] = Object.entries(entries).flatMap(([principalArn, entry]) => {
    if (!wasThere(entry)) return []
    const { path, manifest } = entryFile({ principalArn, details: { type: 'STANDARD', ...entry } }, 'prod')
    return [[path, manifestText(manifest)]]
  })
  const owned = Object.entries(entries).flatMap(([arn, entry]) =>
    wasThere(entry) && entry.tags !== undefined ? [`${arn}\n`] : [],
  )
  const { data, ...ledger } = ledgerOf([])
  const withEntries = { ...ledger, data: { ...data, entries: owned.join('') } }
  const awsAuth = manifestText(plainJson(awsAuthOf({ mapRoles: BASE + rows })) as JsonObject)
  return Object.fromEntries([
    ...files,
    ['cluster.yaml', CLUSTER],
    ['aws-auth.yaml', awsAuth],
    ['ledger.yaml', manifestText(plainJson(withEntries) as JsonObject)],
  ])
}

/** What principals have, as a file says it that moves all of them to entries, or to rows without policies. */
function desiredOf(
  entries: ReplacedEntries,
  name: MappingName = 'access-entries',
  removed: readonly string[] = [],
): Desired {
  const where = { file: 'access.yaml', line: 5 }
  return desiredState({
    cluster: {
      door: 'directory',
      name: 'prod',
      directory: 'cluster',
      mapping: { name, where },
    },
    principals: Object.entries(entries).flatMap(([arn, entry]) => {
      if (!wasThere(entry)) return []
      const { username, groups, policies } = entry
      const kind = arn.includes(':user/') ? ('user' as const) : ('role' as const)
      const held = name === 'aws-auth' ? {} : { policies: policies.map((one) => ({ ...one, where })) }
      return [{ kind, arn, username, groups, ...held, where }]
    }),
    removed: removed.map((arn) => ({ kind: 'principal', arn, destroy: true, where })),
    guards: { ...desiredState().guards, maxRemovalPercent: 100 },
  })
}

async function snapshotOf(door: ClusterDoor, desired: Desired, planner: Planner): Promise<Snapshot> {
  const reader = await door.reader()
  return await reader.snapshot(desired.set, wantedForPlan(desired, planner))
}

interface Applied {
  readonly outcome: Outcome
  readonly said: readonly string[]
}

async function apply(
  door: ClusterDoor,
  desired: Desired,
  { planner, backup }: { readonly planner: Planner; readonly backup?: ReturnType<typeof openBackup> },
): Promise<Applied> {
  const said: string[] = []
  const shown = planner(desired, await snapshotOf(door, desired, planner))
  fc.pre(!hasErrors(shown.problems))
  const outcome = await applyPlan({
    door,
    desired,
    shown,
    agreement: agreedByLooking(shown),
    provenance: {},
    planner,
    waitForNodes: 0,
    pace: testPace(),
    onProgress: (text) => said.push(text),
    ...(backup === undefined ? {} : { onBackup: (replaced) => backup.keep('prod', replaced) }),
  })
  return { outcome, said }
}

/** What lets principals in, without what only tags and texts say. */
async function state(door: ClusterDoor) {
  const { facts, awsAuth } = await snapshotOf(door, desiredOf({}), makePlan)
  const entries = facts?.accessEntries.kind === 'known' ? facts.accessEntries.value : []
  return {
    entries: Object.fromEntries(
      entries.map(({ principalArn, details }) => [
        principalArn,
        details && {
          username: details.username,
          groups: details.groups.toSorted(),
          policies: details.policies.map((one) => JSON.stringify(one)).toSorted(),
        },
      ]),
    ),
    awsAuth: awsAuth?.data,
  }
}

/** The backup that a planner follows, whatever the way. */
function restoring(backup: Backup): Planner {
  return (desired, snapshot) => planRestore(desired, snapshot, { ...backup, allowMasters: true })
}

const mapping = fc.constantFrom<MappingName>('access-entries', 'aws-auth')

const someRows = fc.constantFrom(
  '',
  row('dev', ['devs']),
  row('dev', ['viewers']) + row('ops', ['devs']),
  row('ops', ['system:masters']),
)

describe('an apply, and then the restore of its backup', () => {
  test.each(['its file', 'the ledger'] as const)(
    'gives everybody what he had, by %s, and then nothing is left to do',
    async (way) => {
      const scratch = await mkdtemp(join(tmpdir(), 'eks-access-back-'))
      try {
        await fc.assert(
          fc.asyncProperty(someEntries, someEntries, mapping, someRows, async (before, after, to, rows) => {
            await withFolder(folderOf(before, rows), async (door) => {
              const removed = Object.keys(before).filter((arn) => !wasThere(after[arn] ?? null))
              const desired = desiredOf(after, to, removed)
              const was = await state(door)
              const backup = openBackup(join(scratch, 'backup.yaml'))
              const applied = await apply(door, desired, { planner: makePlan, backup })
              expect(applied.outcome.problems).toEqual([])
              fc.pre(applied.outcome.status === 'applied' && backup.path() !== undefined)
              const read = await readBackup({ file: 'backup.yaml', folder: scratch })
              if (!read.ok) throw new Error(JSON.stringify(read.problems))
              const { awsAuth, entries = {} } = read.backups.named.get('prod') ?? {}
              const planner = restoring(
                way === 'its file' ? { kind: 'file', file: 'b', data: awsAuth, entries } : { kind: 'ledger' },
              )
              const { outcome } = await apply(door, desired, { planner })
              expect(outcome.problems).toEqual([])
              expect(await state(door)).toEqual(was)
              const left = planner(desired, await snapshotOf(door, desired, planner))
              expect(left.changes).toEqual([])
            })
          }),
          { numRuns: rounds(20) },
        )
      } finally {
        await rm(scratch, { recursive: true })
      }
    },
  )
})

test('a backup file is whole before the first write of aws-auth or of an entry', async () => {
  const arn = 'arn:aws:iam::111122223333:role/dev'
  const scratch = await mkdtemp(join(tmpdir(), 'eks-access-back-'))
  try {
    await withFolder(folderOf({}, row('dev', ['devs'])), async (door) => {
      const path = join(scratch, 'backup.yaml')
      const file = openBackup(path)
      const found: string[] = []
      const entry = { username: 'dev', groups: ['devs'], policies: [] }
      const desired = desiredOf({ [arn]: entry })
      const shown = makePlan(desired, await snapshotOf(door, desired, makePlan))
      await applyPlan({
        door,
        desired,
        shown,
        agreement: agreedByLooking(shown),
        provenance: {},
        waitForNodes: 0,
        pace: testPace(),
        onProgress: (text) => found.push(text),
        onBackup: async (replaced) => {
          found.push('backup')
          await file.keep('prod', replaced)
        },
      })
      expect(found.filter((text) => /backup|AccessEntry/.test(text))).toEqual([
        'backup',
        `create AccessEntry/${arn}`,
      ])
      expect(await readFile(path, 'utf8')).toContain('eks-access/row: "{\\"username\\":\\"dev\\"')
    })
  } finally {
    await rm(scratch, { recursive: true })
  }
})
