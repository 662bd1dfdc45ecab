import type { RbacObjects } from '../rbac/grant.ts'
import {
  type ClusterRole,
  type ClusterRoleBinding,
  objectId,
  type RoleBinding,
  type Subject,
} from '../rbac/object.ts'
import { plural } from '../words/count.ts'
import { OBJECT_RULES, type ObjectRuleId } from './rule/object-rules.ts'
import type { DangerSeverity } from './rule/rule.ts'

/** A danger that shows in an object. */
export interface ObjectDanger {
  readonly rule: ObjectRuleId
  readonly severity: DangerSeverity
  /** `ClusterRoleBinding/guests` */
  readonly object: string
  /** Whom an exception names: the subject of the binding; of a ClusterRole with an aggregation label, its own name. */
  readonly subject: string
  /** Continues "ClusterRoleBinding/guests would grant …". */
  readonly gives: string
}

/** Who can have a group or a login without any row of their own. */
export interface Reach {
  /** Groups that some row of aws-auth gives. */
  readonly groups: ReadonlySet<string>
  /** The accounts of mapAccounts: all their principals log in, without groups. */
  readonly accounts: readonly string[]
}

/** What is dangerous in the objects of `after` and not in those of `before`. */
export function objectDangers(
  before: RbacObjects,
  after: RbacObjects,
  reach: Reach,
): readonly ObjectDanger[] {
  const known = new Set(dangersIn(before, reach).map(identity))
  return dangersIn(after, reach).filter((danger) => !known.has(identity(danger)))
}

/**
 * All that is dangerous in the objects, also bindings to roles that do not exist: where a plan brings such a binding,
 * or takes its role away, the problems `role-not-found` and `role-in-use` say so already.
 */
export function heldObjectDangers(objects: RbacObjects, reach: Reach): readonly ObjectDanger[] {
  return [...dangersIn(objects, reach), ...withoutRole(objects)]
}

function identity({ rule, object, gives }: ObjectDanger): string {
  return JSON.stringify([rule, object, gives])
}

function dangersIn(objects: RbacObjects, reach: Reach): ObjectDanger[] {
  const there = new Set([...EVERYWHERE, ...objects.clusterRoles.map(({ metadata }) => metadata.name)])
  return [
    ...[...objects.clusterRoleBindings, ...objects.roleBindings].flatMap((binding) =>
      (binding.subjects ?? []).flatMap((subject) => ofSubject(binding, subject, reach)),
    ),
    ...objects.clusterRoles.flatMap((role) => ofAggregation(role, there)),
  ]
}

function ofSubject(
  binding: RoleBinding | ClusterRoleBinding,
  subject: Subject,
  reach: Reach,
): ObjectDanger[] {
  const { kind, name } = subject
  const role = `${binding.roleRef.kind}/${binding.roleRef.name}`
  const own = binding.metadata.name
  if (kind === 'ServiceAccount' || /^(system|eks):/.test(own) || BOOTSTRAP.includes(own)) return []
  const danger = (rule: ObjectRuleId, gives: string): ObjectDanger[] => [
    { rule, severity: severityOf(rule), object: objectId(binding), subject: name, gives },
  ]
  if (NO_LOGIN.includes(name)) {
    return role === 'ClusterRole/system:public-info-viewer' ? [] : danger('anonymous', `${role} to ${name}`)
  }
  if (kind === 'Group' && ALL_LOGINS.includes(name)) {
    return EVERYONE_HAS.includes(role)
      ? []
      : danger('everyone', `${role} to ${name}${accountWords(name, reach)}`)
  }
  if (/^system:serviceaccounts?:/.test(name)) return []
  if (/^(system|eks):/.test(name)) return danger('reserved-name', `${role} to ${name}`)
  if (kind === 'Group' && !reach.groups.has(name))
    return danger('dangling', `${role} to group ${name}, which no known principal has`)
  return []
}

/** Bootstrap bindings whose names have no prefix. */
const BOOTSTRAP = ['cluster-admin']

const NO_LOGIN = ['system:anonymous', 'system:unauthenticated']
const ALL_LOGINS = ['system:authenticated', 'system:serviceaccounts']

/** What Kubernetes itself gives everyone. Source: plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go */
const EVERYONE_HAS = [
  'ClusterRole/system:basic-user',
  'ClusterRole/system:discovery',
  'ClusterRole/system:public-info-viewer',
  'ClusterRole/system:service-account-issuer-discovery',
]

function accountWords(name: string, { accounts }: Reach): string {
  if (name !== 'system:authenticated' || accounts.length === 0) return ''
  return `, which includes every principal of ${plural(accounts.length, 'account')} ${accounts.join(', ')} (mapAccounts)`
}

/** Aggregated roles that every cluster has. */
const EVERYWHERE = ['admin', 'edit', 'view']

/** Its labels make the role part of others, where these are there: charts have the labels of OpenShift's roles too. */
function ofAggregation(role: ClusterRole, there: ReadonlySet<string>): ObjectDanger[] {
  const { name, labels = {} } = role.metadata
  if (name.startsWith('system:') || labels['kubernetes.io/bootstrapping'] !== undefined) return []
  const targets = Object.entries(labels).flatMap(([label, value]) =>
    value === 'true' ? (/(?:^|\/)aggregate-to-(.+)$/.exec(label)?.slice(1) ?? []) : [],
  )
  const known = targets.filter((target) => there.has(target))
  const [first] = known
  if (first === undefined) return []
  const holders = known.map((target) => `ClusterRole/${target}`).join(', ')
  return [
    {
      rule: 'aggregation',
      severity: severityOf('aggregation'),
      object: objectId(role),
      subject: name,
      gives: `its permissions to every holder of ${holders}`,
    },
  ]
}

function withoutRole(objects: RbacObjects): ObjectDanger[] {
  const roles = new Set([...objects.clusterRoles, ...objects.roles].map(objectId))
  return [...objects.clusterRoleBindings, ...objects.roleBindings].flatMap((binding) => {
    const { kind, name } = binding.roleRef
    const { namespace } = binding.metadata
    const role = objectId({
      kind,
      metadata: { name, ...(kind === 'Role' && namespace !== undefined ? { namespace } : {}) },
    })
    if (roles.has(role)) return []
    const [subject] = binding.subjects ?? []
    const gives = `${role}, which does not exist`
    const severity = severityOf('dangling')
    return [{ rule: 'dangling', severity, object: objectId(binding), subject: subject?.name ?? '', gives }]
  })
}

function severityOf(rule: ObjectRuleId): DangerSeverity {
  return OBJECT_RULES.find(({ id }) => id === rule)?.severity.cluster ?? 'high'
}
