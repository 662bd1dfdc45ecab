import { dump, load } from 'js-yaml'
import type { Desired } from '../../src/access/desired.ts'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import { explain } from '../../src/explain/explain.ts'
import type { Explanation, Mend } from '../../src/explain/explanation.ts'
import type { IamAnswer } from '../../src/explain/iam.ts'
import { type ExplainedPrincipal, readPrincipal } from '../../src/explain/principal.ts'
import { readRequest } from '../../src/explain/request.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { stateAfter } from '../../src/plan/state-after.ts'
import type { ScopedRequest } from '../../src/rbac/permits.ts'
import { accessYaml, manifestYaml } from '../../src/render/explain/yaml.ts'
import { awsAuthOf, NODE_ROW } from '../plan/live.ts'
import { clusterRole, may, rbac } from '../rbac/rbac-objects.ts'

export const ACCOUNT = 'arn:aws:iam::111122223333'
export const CONSOLE = `${ACCOUNT}:role/console`

/** What is live: aws-auth as text, and RBAC beside the roles that every cluster has. */
export interface Live
  extends Partial<Pick<Snapshot, 'roles' | 'roleBindings' | 'clusterRoleBindings' | 'facts' | 'ledger'>> {
  readonly mapRoles?: string
  readonly mapUsers?: string
  readonly mapAccounts?: string
  readonly data?: Record<string, string>
  readonly clusterRoles?: Snapshot['clusterRoles']
}

export function snapshotOf({
  mapRoles = '',
  mapUsers,
  mapAccounts,
  data,
  facts,
  ledger,
  ...objects
}: Live): Snapshot {
  return {
    ...rbac(objects),
    clusterRoles: [
      clusterRole('view', [
        may('get,list,watch', 'pods,services,namespaces'),
        may('get,list,watch', 'apps:deployments,apps:daemonsets,apps:statefulsets,apps:replicasets'),
        may('get,list,watch', 'batch:jobs'),
      ]),
      clusterRole('edit', [may('get,list,watch,create,update,patch,delete', 'pods,secrets')]),
      ...(objects.clusterRoles ?? []),
    ],
    awsAuth: awsAuthOf(
      data ?? {
        mapRoles: NODE_ROW + mapRoles,
        ...(mapUsers === undefined ? {} : { mapUsers }),
        ...(mapAccounts === undefined ? {} : { mapAccounts }),
      },
    ),
    ledger,
    ...(facts === undefined ? {} : { facts }),
  }
}

/** An access file that speaks of others only. */
export const FILE = `version: 1
clusters:
  - name: prod
    directory: cluster
principals:
  - user: ${ACCOUNT}:user/somebody-else
    groups: [others]
`

export function desiredOf(
  text: string,
  manifests: Readonly<Record<string, string>> = {},
): readonly Desired[] {
  const parsed = parseAccess(text, 'access.yaml')
  if (parsed.access === undefined) throw new Error(JSON.stringify(parsed.problems))
  const globs = parsed.manifests.map((glob) => ({
    ...glob,
    files: [{ path: glob.glob, text: manifests[glob.glob] ?? '' }],
  }))
  const { desired, problems } = resolveAccess(parsed.access, globs)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return desired
}

export interface Asked {
  readonly live: Live
  readonly principal?: string
  readonly file?: string
  readonly can?: string
  readonly iam?: IamAnswer
  readonly asOf?: 'live' | 'plan'
}

export const OFFLINE: IamAnswer = { kind: 'not-checked', why: { kind: 'offline' } }

export function ask(asked: Asked): Explanation {
  const file = desiredOf(asked.file ?? FILE)
  const [desired] = file
  if (desired === undefined) throw new Error('the file has no cluster')
  return explain({
    principal: principalOf(asked.principal ?? CONSOLE),
    snapshot: snapshotOf(asked.live),
    desired,
    file,
    iam: asked.iam ?? OFFLINE,
    wanted: asked.can === undefined ? undefined : requestOf(asked.can),
    asOf: asked.asOf ?? 'live',
  })
}

export function principalOf(text: string): ExplainedPrincipal {
  const read = readPrincipal(text, { arns: [], groups: new Set() })
  if (!read.ok) throw new Error(read.message)
  return read.principal
}

export function requestOf(text: string): ScopedRequest {
  const read = readRequest(text)
  if (!read.ok) throw new Error(read.message)
  return read.request
}

/** Does what the mend says, by text alone, and gives the cluster as it is then. */
export function mended(asked: Asked, mend: Mend): Snapshot {
  const live = snapshotOf(asked.live)
  const text = asked.file ?? FILE
  if (mend.kind !== 'apply' && mend.kind !== 'lines') throw new Error(`nothing to do: ${mend.kind}`)
  const lines = mend.kind === 'lines' ? mend.lines : undefined
  const manifests = Object.fromEntries(
    (lines?.manifests ?? []).map((line) => [line.path, manifestYaml(line).join('\n')]),
  )
  const merged = lines === undefined ? text : putInto(text, accessYaml(lines).join('\n'))
  const [desired] = desiredOf(merged, manifests)
  if (desired === undefined) throw new Error('the file has no cluster')
  const plan = makePlan(desired, live, { repair: mend.repair })
  const errors = plan.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return stateAfter(plan, live)
}

interface Content {
  clusters?: { name: string }[]
  principals?: Record<string, unknown>[]
  rbac?: { presets?: unknown[]; manifests?: unknown[]; bindings?: unknown[] }
}

/**
 * As a person does who copies the lines: a principal or preset that is there already is replaced, what is said of a
 * cluster goes to its entry, and the rest is added.
 */
export function putInto(text: string, lines: string): string {
  const file = load(text) as Content
  const more = load(lines) as Content
  const nameOf = (one: Record<string, unknown>): string =>
    String(one['role'] ?? one['user'])
      .replace(/:role\/.*\//, ':role/')
      .toLowerCase()
  const presetOf = (one: unknown): unknown =>
    typeof one === 'string' ? one : (one as { preset: string }).preset
  const joined = <T>(one: readonly T[] = [], other: readonly T[] = [], key: (item: T) => unknown): T[] => [
    ...one.filter((item) => !other.some((added) => key(added) === key(item))),
    ...other,
  ]
  const rbacOf = { ...file.rbac, ...more.rbac }
  const presets = joined(file.rbac?.presets, more.rbac?.presets, presetOf)
  const manifests = [...(file.rbac?.manifests ?? []), ...(more.rbac?.manifests ?? [])]
  const bindings = [...(file.rbac?.bindings ?? []), ...(more.rbac?.bindings ?? [])]
  const parts = Object.entries({ presets, manifests, bindings }).filter(([, list]) => list.length > 0)
  const clusters = (file.clusters ?? []).map((one) => ({
    ...one,
    ...more.clusters?.find(({ name }) => name === one.name),
  }))
  return dump({
    ...file,
    clusters,
    principals: joined(file.principals, more.principals, nameOf),
    ...(Object.keys(rbacOf).length === 0 ? {} : { rbac: Object.fromEntries(parts) }),
  })
}
