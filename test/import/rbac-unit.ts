import fc from 'fast-check'
import type { RbacObject, Subject } from '../../src/rbac/object.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { clusterRole, may, role } from '../rbac/rbac-objects.ts'
import type { Fate, Unit } from './unit.ts'

const RBAC = 'rbac.authorization.k8s.io'

/** What is bound to the group of a principal that is declared, or of one that is not. */
interface Bound {
  readonly name: string
  readonly group: string
  /** The principal of the group is declared. */
  readonly isReached: boolean
  readonly namespace: 'shop' | 'ops' | 'copied' | undefined
}

interface Marks {
  readonly labels?: Record<string, string>
  readonly annotations?: Record<string, string>
}

function binding(
  { name, namespace }: Pick<Bound, 'name' | 'namespace'>,
  roleRef: string,
  subjects: readonly Subject[],
  marks: Marks = {},
): RbacObject {
  const [kind = '', of = ''] = roleRef.split('/')
  const metadata = { name, ...(namespace === undefined ? {} : { namespace }), ...marks }
  return {
    apiVersion: `${RBAC}/v1`,
    kind: namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding',
    metadata,
    roleRef: { apiGroup: RBAC, kind, name: of },
    subjects,
  } as RbacObject
}

const group = (name: string): Subject => ({ kind: 'Group', apiGroup: RBAC, name })
const account: Subject = { kind: 'ServiceAccount', name: 'ci', namespace: 'shop' }

const HELM: Marks = {
  labels: { 'app.kubernetes.io/managed-by': 'Helm' },
  annotations: { 'meta.helm.sh/release-name': 'web', 'meta.helm.sh/release-namespace': 'shop' },
}

type Make = (about: Bound) => Unit

function bound(object: RbacObject, { isReached }: Bound, fate: Fate = 'declared'): Unit {
  return { objects: [{ object, fate: isReached ? fate : 'reaches-nobody' }] }
}

/** A role of people that a binding refers to is declared with it. */
function withRole(made: RbacObject, object: RbacObject, { isReached }: Bound): Unit {
  return {
    objects: [
      { object: made, fate: isReached ? 'declared' : 'unbound' },
      { object, fate: isReached ? 'declared' : 'reaches-nobody' },
    ],
  }
}

const MAKES: readonly Make[] = [
  (about) => bound(binding(about, 'ClusterRole/view', [group(about.group)]), about),
  (about) => bound(binding(about, 'ClusterRole/view', [account, group(about.group)]), about),
  (about) =>
    bound(
      binding(about, 'ClusterRole/view', [group(about.group)], {
        labels: { team: 'a' },
        annotations: {
          'example.com/why': 'x: "y"',
          'kubectl.kubernetes.io/last-applied-configuration': '{}',
        },
      }),
      about,
    ),
  (about) => {
    const made = clusterRole(`role-${about.name}`, [may('get,list', 'pods')], { labels: { on: 'yes' } })
    return withRole(made, binding(about, `ClusterRole/role-${about.name}`, [group(about.group)]), about)
  },
  (about) => {
    const namespace = about.namespace ?? 'shop'
    const made = role(namespace, `role-${about.name}`, [may('get', 'secrets', ['a'])])
    const object = binding({ ...about, namespace }, `Role/role-${about.name}`, [group(about.group)])
    return withRole(made, object, about)
  },
  // What an aggregated role takes from another one belongs to it.
  (about) => {
    const labels = { [`example.com/to-${about.name.replace(/\W/g, '')}`]: 'true' }
    const whole = clusterRole(`role-${about.name}`, [], {
      aggregationRule: { clusterRoleSelectors: [{ matchLabels: labels }] },
    })
    const part = clusterRole(`part-${about.name}`, [may('list', 'pods')], { labels })
    const object = binding(about, `ClusterRole/role-${about.name}`, [group(about.group)])
    const fate = about.isReached ? 'declared' : 'unbound'
    return { objects: [{ object: part, fate }, ...(withRole(whole, object, about).objects ?? [])] }
  },
  // A role of a release is referred to only.
  (about) => {
    const made = clusterRole(`role-${about.name}`, [may('get', 'pods')])
    const ofHelm = { ...made, metadata: { ...made.metadata, ...HELM } }
    const object = binding(about, `ClusterRole/role-${about.name}`, [group(about.group)])
    return { objects: [{ object: ofHelm, fate: 'tool' }, ...(bound(object, about).objects ?? [])] }
  },
  // A file made it once, and its marks are gone: the short form makes it again.
  (about) => {
    const name = `eks-access:default:cluster-role:role-${about.name}`
    const made = clusterRole(`role-${about.name}`, [may('get', 'pods')])
    return withRole(
      made,
      binding({ ...about, name }, `ClusterRole/role-${about.name}`, [group(about.group)]),
      about,
    )
  },
  (about) => ({
    objects: [{ object: binding(about, 'ClusterRole/view', [group(about.group)], HELM), fate: 'tool' }],
  }),
  (about) => ({
    objects: [
      {
        object: markOwned(binding(about, 'ClusterRole/view', [group(about.group)]), 'others'),
        fate: 'other-set',
      },
    ],
  }),
  // With a label that becomes the mark of another set.
  (about) =>
    bound(
      binding(about, 'ClusterRole/view', [group(about.group)], { labels: { 'eks-access/set': 'earlier' } }),
      about,
      'changed',
    ),
  // A copy that HNC or somebody made of an object of a set.
  (about) => {
    const original = markOwned(
      binding({ ...about, namespace: 'shop' }, 'ClusterRole/view', [group(about.group)]),
      'others',
    )
    const copy = { ...original, metadata: { ...original.metadata, namespace: 'copied' } }
    return { objects: [{ object: copy, fate: 'copy' }] }
  },
  (about) => ({
    objects: [
      {
        object: binding({ ...about, namespace: 'copied' }, 'ClusterRole/view', [group(about.group)], {
          labels: { 'hnc.x-k8s.io/inherited-from': 'shop' },
        }),
        fate: 'copy',
      },
    ],
  }),
  (about) => ({
    objects: [{ object: binding(about, 'ClusterRole/view', [account]), fate: 'service-accounts' }],
  }),
  (about) => bound(binding(about, 'ClusterRole/nowhere', [group(about.group)]), about, 'without-role'),
  (about) => ({
    objects: [
      {
        object: binding({ ...about, name: `system:${about.name}` }, 'ClusterRole/view', [group(about.group)]),
        fate: 'untouchable',
      },
    ],
  }),
  (about) => ({
    objects: [
      {
        object: binding(about, 'ClusterRole/view', [group(about.group)], {
          annotations: { 'rbac.authorization.kubernetes.io/autoupdate': 'false' },
        }),
        fate: 'untouchable',
      },
    ],
  }),
  (about) => ({
    objects: [{ object: clusterRole(`role-${about.name}`, [may('get', 'pods')]), fate: 'unbound' }],
  }),
]

/** Objects whose names no other unit has. */
export function rbacUnit(about: Pick<Bound, 'name' | 'group' | 'isReached'>): fc.Arbitrary<Unit> {
  return fc
    .tuple(fc.constantFrom('shop' as const, 'ops' as const, undefined), fc.constantFrom(...MAKES))
    .map(([namespace, make]) => make({ ...about, namespace }))
}
