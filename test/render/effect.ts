import { readFileSync } from 'node:fs'
import { type Judged, judgeGain } from '../../src/danger/judge.ts'
import type { Effect, Effects } from '../../src/plan/effect/effect.ts'
import { basesOf, stepsOf } from '../../src/plan/effect/step.ts'
import type { Gain, GainRule } from '../../src/plan/shown/gain.ts'
import { subjectKey } from '../../src/rbac/access-subject.ts'
import { type CompactAccess, compactAccess } from '../../src/rbac/compact.ts'
import type { Grant, GrantPath, Scope } from '../../src/rbac/grant.ts'
import type { ClusterRole, PolicyRule } from '../../src/rbac/object.ts'
import { breakdown } from '../../src/rbac/rules.ts'

const CLUSTER: Scope = { kind: 'cluster' }

/** What these rules give in the whole cluster, or in each of these namespaces. */
export function access(
  rules: readonly PolicyRule[],
  ...namespaces: readonly string[]
): readonly CompactAccess[] {
  const scopes: readonly Scope[] =
    namespaces.length === 0 ? [CLUSTER] : namespaces.map((namespace) => ({ kind: 'namespace', namespace }))
  return compactAccess(
    scopes.flatMap((scope) =>
      rules
        .flatMap(breakdown)
        .map((atom) => ({ kind: 'rule', scope, atom, via: { kind: 'masters' } }) as const),
    ),
  )
}

export function through(groupName: string, bindingId: string, role: string): GrantPath {
  return { kind: 'binding', subject: { kind: 'Group', name: groupName }, binding: bindingId, role }
}

/** What somebody gains and loses, judged as a plan judges it who had nothing before, or has nothing after. */
export function effect(parts: Partial<Effect>): Effect {
  const { gained = [], lost = [], gainedThrough = [], lostThrough = [] } = parts
  return {
    subjects: [],
    gained,
    lost,
    gainedThrough,
    lostThrough,
    gains: stepsOf(gained, judged(gained), gainedThrough),
    losses: stepsOf(lost, judged(lost), lostThrough),
    losesAll: false,
    keepsAdmin: false,
    someLogins: false,
    ...parts,
  }
}

export function principals(names: readonly string[]): Effect['subjects'] {
  return names.map((name) => ({ kind: 'principal', name }))
}

export function effects(list: readonly Effect[], more: Partial<Effects> = {}): Effects {
  return { access: list, console: [], logins: { given: [], taken: [] }, limits: [RBAC_ONLY], ...more }
}

const RBAC_ONLY =
  'RBAC and published access policies are counted, not the node authorizer or admission control.'

/** What a plan with these effects gives that is dangerous. */
export function gainsBy({ access: all }: Effects): readonly Gain[] {
  return all.flatMap(({ subjects, gained, gains }) => {
    const { masters, scopes } = judged(gained)
    const bases = basesOf(gained)
    const dangers = [
      ...(masters.length > 0
        ? [{ rule: 'masters', level: 'critical', scope: '', names: [] } as const]
        : scopes
            .flat()
            .flatMap(({ rule, severity, scope, names }) =>
              severity === 'low' ? [] : [{ rule, level: severity, scope: keyOf(scope), names } as const],
            )),
    ]
    return subjects.flatMap((subject) =>
      dangers.map(({ rule, level, scope, names }): Gain => {
        const ways = gains.flatMap((step) => (step.scopes.includes(scope) ? step.through : []))
        return {
          subject: subjectKey(subject),
          rule: rule satisfies GainRule,
          level,
          scope,
          names,
          told: { base: bases.get(scope) ?? 'none', through: ways.flatMap(wayOf) },
        }
      }),
    )
  })
}

function wayOf(path: GrantPath): Gain['told']['through'] {
  if (path.kind !== 'binding') return []
  const { subject } = path
  const role = path.role.replace(/^Role\/[^/]+\//, 'Role/')
  return [subject.kind === 'Group' ? { role, group: subject.name } : { role }]
}

function judged(all: readonly CompactAccess[]): Judged {
  return judgeGain([], all.map(grantOf))
}

function grantOf(one: CompactAccess): Grant {
  if (one.kind === 'everything') return { scope: CLUSTER, rules: [], via: { kind: 'masters' } }
  const verbs = [...one.verbs.words.flatMap((word) => VERBS[word]), ...one.verbs.others]
  const via: GrantPath = {
    kind: 'binding',
    subject: { kind: 'Group', name: 'g' },
    binding: 'any',
    role: 'any',
  }
  if (one.kind === 'urls')
    return {
      scope: CLUSTER,
      rules: [{ apiGroups: [], resources: [], nonResourceURLs: one.urls, verbs }],
      via,
    }
  const rules = one.resources.map(
    ({ group, resource }): PolicyRule => ({
      apiGroups: [group],
      resources: [resource],
      verbs,
      ...(one.names === undefined ? {} : { resourceNames: one.names }),
    }),
  )
  return { scope: one.scope, rules, via }
}

const VERBS = {
  everything: ['*'],
  read: ['get', 'list', 'watch'],
  write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
} as const

function keyOf(scope: Scope): string {
  return scope.kind === 'cluster' ? '' : scope.namespace
}

/** What Kubernetes itself puts into `view`, `edit` and `admin`. */
export const BOOTSTRAP: ReadonlyMap<string, readonly PolicyRule[]> = bootstrapRules()

function bootstrapRules(): ReadonlyMap<string, readonly PolicyRule[]> {
  const file = new URL('../fixtures/rbac/bootstrap-cluster-roles.json', import.meta.url)
  const read: ClusterRole[] | { readonly items: ClusterRole[] } = JSON.parse(readFileSync(file, 'utf8'))
  const roles = Array.isArray(read) ? read : read.items
  const of = (...names: string[]): readonly PolicyRule[] =>
    names.flatMap((name) => roles.find((role) => role.metadata.name === name)?.rules ?? [])
  const [view, edit, admin] = ['view', 'edit', 'admin'].map((name) => `system:aggregate-to-${name}`)
  return new Map([
    ['view', of(view ?? '')],
    ['edit', of(view ?? '', edit ?? '')],
    ['admin', of(view ?? '', edit ?? '', admin ?? '')],
    ['cluster-admin', of('cluster-admin')],
  ])
}

export function rulesOf(name: string): readonly PolicyRule[] {
  const rules = BOOTSTRAP.get(name)
  if (rules === undefined || rules.length === 0) throw new Error(`no rules of ${name}`)
  return rules
}
