import { atomCountOf, MOST_OF_ROLE } from './atom-budget.ts'
import { covers } from './covers.ts'
import { withDefaults } from './defaults.ts'
import {
  type ClusterRole,
  type ClusterRoleBinding,
  isBinding,
  type LabelSelector,
  type ObjectMeta,
  objectId,
  type PolicyRule,
  type RbacObject,
  type Role,
  type RoleBinding,
  type Subject,
} from './object.ts'
import { withLiveMarks } from './ownership.ts'

export interface Reconciled {
  /** `replace`: the roleRef differs and is immutable, so the binding must be deleted and made anew. */
  readonly action: 'none' | 'add' | 'change' | 'replace'
  /** What is to be written: the live object with the differences mended; for `none` the live object itself. */
  readonly after: RbacObject
}

type AnyRole = Role | ClusterRole
type AnyBinding = RoleBinding | ClusterRoleBinding

/**
 * What makes the live object as the desired one says; both have the same id. The shape is that of
 * `kubectl auth reconcile` (component-helpers/auth/rbac/reconciliation), but the desired object is the whole
 * truth: grants, subjects and labels that it does not have go, because each of them is access. Labels are
 * access too: an aggregated ClusterRole selects by them. Annotations of others stay, as do fields that this
 * program does not know, and the marks of another tool that has the object (`withLiveMarks`).
 *
 * Law: `reconcile(reconcile(live, desired).after, desired)` is `none`.
 */
export function reconcile(live: RbacObject | undefined, desired: RbacObject): Reconciled {
  const declared = withoutAggregatedRules(withDefaults(desired))
  if (live === undefined) return { action: 'add', after: declared }
  const wanted = { ...declared, metadata: withLiveMarks(live, declared.metadata) }
  if (isBinding(live)) {
    if (isBinding(wanted)) return reconcileBinding(live, wanted)
  } else if (!isBinding(wanted)) {
    return reconcileRole(live, wanted)
  }
  throw new Error(`${objectId(live)} cannot become ${objectId(desired)}`)
}

/** The controller owns the rules of an aggregated ClusterRole: rules sent with it would be overwritten. */
function withoutAggregatedRules<T extends RbacObject>(object: T): T {
  if (object.kind !== 'ClusterRole' || object.aggregationRule === undefined) return object
  const { rules: _, ...rest } = object
  return rest as T
}

function reconcileRole(live: AnyRole, wanted: AnyRole): Reconciled {
  const aggregation = aggregationOf(wanted)
  const sameRules = aggregation !== undefined || grantSame(live.rules ?? [], wanted.rules ?? [])
  const sameAggregation = selectSame(aggregationOf(live), aggregation)
  if (sameRules && sameAggregation && hasMetadata(live, wanted)) return { action: 'none', after: live }

  const { aggregationRule: _, ...rest } = live as ClusterRole
  const after = {
    ...rest,
    metadata: mergeMetadata(live.metadata, wanted.metadata),
    ...(sameRules ? {} : { rules: wanted.rules ?? [] }),
    ...(aggregation === undefined ? {} : { aggregationRule: aggregation }),
  }
  return { action: 'change', after: after as AnyRole }
}

/** The same atoms may stand in differently split rules. Equal text also settles rules that no server accepts. */
function grantSame(one: readonly PolicyRule[], other: readonly PolicyRule[]): boolean {
  if (isSame(one, other)) return true
  // What is declared is never so large, so what is live is something else, or written so that nobody can tell.
  if (atomCountOf(one) > MOST_OF_ROLE || atomCountOf(other) > MOST_OF_ROLE) return false
  return covers(one, other).covered && covers(other, one).covered
}

function aggregationOf(role: AnyRole): ClusterRole['aggregationRule'] {
  return role.kind === 'ClusterRole' ? role.aggregationRule : undefined
}

/** A ClusterRole is the union of what its selectors find, so their order and number mean nothing. */
function selectSame(one: ClusterRole['aggregationRule'], other: ClusterRole['aggregationRule']): boolean {
  if (one === undefined || other === undefined) return one === other
  return sameSet(
    (one.clusterRoleSelectors ?? []).map(selectorKey),
    (other.clusterRoleSelectors ?? []).map(selectorKey),
  )
}

function selectorKey({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string {
  const expressions = matchExpressions.map(({ key, operator, values = [] }) => ({ key, operator, values }))
  return canonical({ matchLabels, matchExpressions: expressions })
}

function reconcileBinding(live: AnyBinding, wanted: AnyBinding): Reconciled {
  const current = withDefaults(live)
  if (!isSame(current.roleRef, wanted.roleRef)) {
    const after = {
      ...live,
      metadata: fresh(mergeMetadata(live.metadata, wanted.metadata)),
      ...contentOf(wanted),
    }
    return { action: 'replace', after: after as AnyBinding }
  }
  const namespace = live.metadata.namespace
  const keys = (binding: AnyBinding): string[] =>
    (binding.subjects ?? []).map((subject) => subjectKey(subject, namespace))
  if (sameSet(keys(current), keys(wanted)) && hasMetadata(live, wanted))
    return { action: 'none', after: live }
  const after = { ...live, metadata: mergeMetadata(live.metadata, wanted.metadata), ...contentOf(wanted) }
  return { action: 'change', after: after as AnyBinding }
}

function contentOf({ roleRef, subjects }: AnyBinding): Pick<AnyBinding, 'roleRef' | 'subjects'> {
  return { roleRef, subjects: subjects ?? [] }
}

/**
 * Who a subject is, as the authorizer sees it (appliesToUser of pkg/registry/rbac/validation/rule.go): a
 * ServiceAccount without a namespace is one of the binding's namespace, users and groups have none.
 */
function subjectKey(
  { kind, name, apiGroup = '', namespace }: Subject,
  ofBinding: string | undefined,
): string {
  return JSON.stringify([
    kind,
    apiGroup,
    name,
    kind === 'ServiceAccount' ? (namespace ?? ofBinding ?? '') : '',
  ])
}

/** Labels exactly as wanted; of the annotations those that are wanted. */
function hasMetadata(live: RbacObject, wanted: RbacObject): boolean {
  const { labels = {}, annotations = {} } = live.metadata
  const { labels: wantedLabels = {}, annotations: wantedAnnotations = {} } = wanted.metadata
  return (
    Object.keys(labels).length === Object.keys(wantedLabels).length &&
    has(labels, wantedLabels) &&
    has(annotations, wantedAnnotations)
  )
}

function mergeMetadata(live: ObjectMeta, wanted: ObjectMeta): ObjectMeta {
  const { labels: _, ...rest } = live
  const annotations = { ...live.annotations, ...wanted.annotations }
  return {
    ...rest,
    ...(wanted.labels === undefined ? {} : { labels: wanted.labels }),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  }
}

/** Without what belonged to the deleted object: the server refuses a create that carries it, or fills it in. */
function fresh(metadata: ObjectMeta): ObjectMeta {
  const kept = Object.entries(metadata).filter(([key]) => !OF_ONE_LIFE.includes(key))
  return Object.fromEntries(kept) as unknown as ObjectMeta
}

const OF_ONE_LIFE: readonly string[] = [
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'managedFields',
  'selfLink',
]

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)]
  return first.size === second.size && [...first].every((item) => second.has(item))
}

function has(values: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([key, value]) => Object.hasOwn(values, key) && values[key] === value)
}

/** Whether the data are equal, in whatever order their keys are; most often that is the same. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other)
}

/** JSON with sorted keys: equal data, equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  )
}
