import type { AccessEntry, AssociatedAccessPolicy } from '@aws-sdk/client-eks'
import type { AwsChange } from '../../loopback/aws.ts'
import { aggregate } from '../aggregate.ts'
import { awsHas } from '../aws-has.ts'
import type { Facts } from '../facts.ts'
import { type AsLogin, askingOf } from '../fifty.ts'
import { askServer, type ServerSays } from '../forty-requests.ts'
import type { Kubernetes } from '../kubernetes.ts'
import { documentedRows, grant } from '../least-privilege.ts'
import { emptyCluster, ensureNamespace, pathOf, writeAwsAuth } from '../live.ts'
import { nodeRows, planner } from '../people.ts'
import { until } from '../until.ts'
import { type Entered, FIFTY_WITH_ENTRIES, partner } from './fifty-with-entries.ts'
import { BOUND_TO_ENTRIES } from './fifty-with-entries-rbac.ts'
import { FORTY_BY_POLICY } from './forty-by-policy.ts'
import type { Association } from './policy-rules.ts'
import { defaultUsername } from './served-entries.ts'

/** In the order in which a cluster can have them: EKS takes no way back. */
export const MODES = ['CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'] as const
export type Mode = (typeof MODES)[number]

const CREATED = new Date('2026-03-01')
/** When what IAM has was made: before the entries were created, or since. */
const [BEFORE, SINCE] = [new Date('2025-01-01'), new Date('2026-06-01')]

/** Makes a cluster with the rows and the RBAC of the fifty. */
export async function makeFiftyWithEntries(admin: Kubernetes): Promise<void> {
  await emptyCluster(admin)
  await grant(admin, '## Planning')
  for (const name of ['shop', 'shop-eu', 'workshop']) await ensureNamespace(admin, name)
  for (const object of BOUND_TO_ENTRIES)
    await admin.must('POST', pathOf(object.kind, object.metadata.namespace), object)
  await aggregate(admin)
  const [roles, users] = ['role', 'user'].map((kind) => FIFTY_WITH_ENTRIES.flatMap((one) => rowOf(one, kind)))
  await writeAwsAuth(admin, {
    mapRoles: `${nodeRows}${documentedRows()}${roles?.join('')}`,
    mapUsers: users?.join('') ?? '',
    mapAccounts: `["${partner}"]`,
  })
}

/** Gives the cluster that mode, with the entries of the fifty, and waits until all of it counts. */
export async function enterMode(facts: Facts, as: AsLogin, mode: Mode): Promise<void> {
  await awsHas(facts, mode === 'CONFIG_MAP' ? iamOfFifty : { ...entriesOfFifty(facts), ...modeOf(mode) })
  const counts: readonly [string, string, Readonly<Record<Mode, ServerSays>>][] = [
    ['role/row-alone', 'list widgets.example.com -n shop', says('allowed', 'allowed', 'not let in')],
    ['role/grouped', 'list widgets.example.com -n shop', says('not let in', 'allowed', 'allowed')],
    ['user/all-view-user', 'list pods', says('not let in', 'allowed', 'allowed')],
  ]
  for (const [name, can, right] of counts) {
    const asking = askingOf(can, FORTY_BY_POLICY)
    const login = `arn:aws:iam::111122223333:${name}`
    await until(`"${can}" by ${name} is as in mode ${mode}`, async () => {
      return (await askServer(as(login), asking)) === right[mode]
    })
  }
}

/** Who Kubernetes takes the holder of its token for in that mode; `undefined`: it is not let in. */
export function usernameIn(mode: Mode, { arn, row, entry, iam }: Entered): string | undefined {
  const byEntry = mode === 'CONFIG_MAP' || iam !== undefined ? undefined : entry?.as
  if (byEntry !== undefined || mode === 'API') return byEntry
  if (row !== undefined) return rowName(arn)
  return arn.includes(`:${partner}:`) ? arn : undefined
}

function says(configMap: ServerSays, both: ServerSays, api: ServerSays): Readonly<Record<Mode, ServerSays>> {
  return { CONFIG_MAP: configMap, API_AND_CONFIG_MAP: both, API: api }
}

function modeOf(authenticationMode: Mode): AwsChange {
  return { accessConfig: { authenticationMode } }
}

function rowOf({ arn, row }: Entered, kind: string): string[] {
  if (row === undefined || !arn.includes(`:${kind}/`)) return []
  // A row has a role without its path, and a user with it.
  const written = arn.replace(/:role\/.*\//, ':role/')
  return [`- { ${kind}arn: "${written}", username: "${rowName(arn)}", groups: ["${row}"] }\n`]
}

function rowName(arn: string): string {
  return `row:${arn.slice(arn.lastIndexOf('/') + 1)}`
}

const PLANNER: Entered = { what: 'who asks', arn: planner.arn, login: planner.arn }

/** IAM of the cluster's account: it knows nothing of others. */
const iamOfFifty: AwsChange = {
  roles: [...FIFTY_WITH_ENTRIES, PLANNER].flatMap((one) =>
    isHere(one, 'role') ? [{ Arn: one.arn, RoleName: nameOf(one.arn), CreateDate: createdOf(one) }] : [],
  ),
  users: FIFTY_WITH_ENTRIES.flatMap((one) =>
    isHere(one, 'user') ? [{ Arn: one.arn, UserName: nameOf(one.arn), CreateDate: createdOf(one) }] : [],
  ),
}

function isHere({ arn, iam }: Entered, kind: string): boolean {
  return iam !== 'gone' && arn.startsWith(`arn:aws:iam::111122223333:${kind}/`)
}

function createdOf({ iam }: Entered): Date {
  return iam === 'made anew' ? SINCE : BEFORE
}

function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

function entriesOfFifty({ name: clusterName }: Facts): AwsChange {
  const own = { username: 'access-plan:{{SessionName}}', kubernetesGroups: ['eks-access-plan'] }
  return {
    ...iamOfFifty,
    accessEntries: [
      { clusterName, principalArn: planner.arn, type: 'STANDARD', createdAt: CREATED, ...own },
      ...FIFTY_WITH_ENTRIES.flatMap(({ arn: principalArn, entry }): AccessEntry[] =>
        entry === undefined
          ? []
          : [
              {
                clusterName,
                principalArn,
                type: 'STANDARD',
                createdAt: CREATED,
                // As EKS fills it in, in its answers too.
                username: entry.username ?? defaultUsername(principalArn),
                kubernetesGroups: [...(entry.groups ?? [])],
              },
            ],
      ),
    ],
    associatedPolicies: Object.fromEntries(
      FIFTY_WITH_ENTRIES.flatMap(({ arn, entry }) =>
        entry?.policies === undefined ? [] : [[arn, entry.policies.map(associated)]],
      ),
    ),
  }
}

function associated({ policy, namespaces }: Association): AssociatedAccessPolicy {
  const isEverywhere = namespaces === 'all'
  return {
    policyArn: `arn:aws:eks::aws:cluster-access-policy/${policy}`,
    accessScope: isEverywhere ? { type: 'cluster' } : { type: 'namespace', namespaces: [...namespaces] },
    associatedAt: CREATED,
    modifiedAt: CREATED,
  }
}
