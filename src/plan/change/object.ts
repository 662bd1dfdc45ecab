import { withDefaults } from '../../rbac/defaults.ts'
import { isBinding, type RbacObject, type Subject } from '../../rbac/object.ts'
import { MARKS, ownedBy } from '../../rbac/ownership.ts'
import { breakdown } from '../../rbac/rules.ts'
import { canonicalJson } from './canonical-json.ts'
import type { ObjectChange } from './change.ts'
import type { Facts } from './facts.ts'
import type { Before, ChangeKind, Counted } from './kind.ts'
import { isStandIn } from './stand-in.ts'
import { OWNER, takenFrom } from './taken.ts'

/** Of a Role, a ClusterRole or a binding. */
export const OBJECT: ChangeKind<ObjectChange, 'rbac'> = {
  store: 'rbac',
  principal: () => undefined,
  identities: () => ({}),
  subject: ({ id }) => id,
  facts: factsOf,
  remainders: (change) => {
    const { before: _, ...addition } = change
    return change.action === 'replace' ? [{ ...addition, action: 'add' }] : []
  },
  counted: countedAs,
}

function countedAs(change: ObjectChange): Counted {
  const { action, adopted } = change
  if (!adopted) return action === 'replace' ? 'change' : action
  return isOnlyMarked(change) ? 'adopt' : 'adopt-and-change'
}

/** Whether what it adds is the marks of its owner and nothing else. */
function isOnlyMarked(change: ObjectChange): boolean {
  const { before = new Map(), after = new Map() } = factsOf(change)
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].every(
    (name) =>
      before.get(name) === after.get(name) || name === OWNER || (MARK_FACTS.has(name) && !before.has(name)),
  )
}

const MARK_FACTS: ReadonlySet<string> = new Set([
  ...MARKS.labels.map((name) => `label/${name}`),
  ...MARKS.annotations.map((name) => `annotation/${name}`),
])

function factsOf({ action, before, after, tool }: ObjectChange): Before<Facts> {
  // The temporary binding of a replacement that died half-way: its end belongs to the replacement.
  if (action === 'remove' && before !== undefined && isStandIn(before)) return {}
  const isTaken = before !== undefined && ownedBy(before) === undefined
  return takenFrom(isTaken ? tool : undefined, {
    before: before && objectFacts(before),
    after: after && objectFacts(after),
  })
}

function objectFacts(object: RbacObject): Facts {
  const full = withDefaults(object)
  const { labels, annotations } = full.metadata
  const facts: [string, string][] = [
    ['exists', 'yes'],
    ...Object.entries(labels ?? {}).map(([name, value]): [string, string] => [`label/${name}`, value]),
    ...Object.entries(annotations ?? {}).map(([name, value]): [string, string] => [
      `annotation/${name}`,
      value,
    ]),
  ]
  if (isBinding(full)) {
    facts.push(['roleRef', `${full.roleRef.kind}/${full.roleRef.name}`])
    facts.push(
      ...(full.subjects ?? []).map((subject): [string, string] => [`subject/${subjectName(subject)}`, 'yes']),
    )
  } else if (full.kind === 'ClusterRole' && full.aggregationRule !== undefined) {
    facts.push(['aggregationRule', canonicalJson(full.aggregationRule)])
  } else {
    const atoms = (full.rules ?? []).flatMap(breakdown).map((rule) => canonicalJson(rule))
    for (const one of atoms.map((rule): [string, string] => [`rule/${rule}`, 'yes'])) facts.push(one)
  }
  return new Map(facts)
}

function subjectName({ kind, name, namespace }: Subject): string {
  return namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`
}
