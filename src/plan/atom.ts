import type { RowMeaning } from '../aws-auth/row.ts'
import { withDefaults } from '../rbac/defaults.ts'
import { isBinding, type RbacObject, type Subject } from '../rbac/object.ts'
import { breakdown } from '../rbac/rules.ts'
import type { Change } from './change.ts'
import { isTemporary } from './temporary.ts'

/**
 * The smallest thing that a plan changes and a reviewer can agree to: one fact about one thing, and what it
 * replaces. `null` stands for "was not there" or "is not there any more".
 *
 * Atoms are finer than changes so that reviews compose: two pull requests that each add a group to the same
 * principal are, merged one after the other, exactly the atoms that were reviewed.
 */
export interface Atom {
  /** `row/arn:aws:iam::…`, `account/…`, `RoleBinding/shop/editors`, `ownership/…` */
  readonly subject: string
  /** `exists`, `username`, `group/developers`, `subject/…`, `rule/…`, `label/…` */
  readonly fact: string
  readonly before: string | null
  readonly after: string | null
}

/** The atoms of a list of changes, in canonical order. */
export function atomsOf(changes: readonly Change[]): Atom[] {
  return changes.flatMap(atomsOfChange).sort((one, other) => (atomKey(one) < atomKey(other) ? -1 : 1))
}

/**
 * The atoms that a review of these changes covers: their own, and those of what is left of them when a part is
 * done already. A replaced binding whose old half is gone is an addition; a row that somebody wrote by hand
 * meanwhile, just as reviewed, is only taken over, and one that somebody removed only leaves the ledger.
 */
export function coveredAtoms(changes: readonly Change[]): Atom[] {
  return atomsOf([...changes, ...changes.flatMap(remainders)])
}

function remainders(change: Change): Change[] {
  switch (change.kind) {
    case 'row':
      // A set never owns the rows of nodes.
      return change.reason === 'nodes' ? [] : [leftToLedger(change.arn, change.action)]
    case 'account':
      return [leftToLedger(change.account, change.action)]
    case 'object': {
      const { before: _, ...addition } = change
      return change.action === 'replace' ? [{ ...addition, action: 'add' }] : []
    }
    case 'ownership':
      return []
  }
}

function leftToLedger(principal: string, action: 'add' | 'change' | 'remove'): Change {
  return { kind: 'ownership', action: action === 'remove' ? 'release' : 'adopt', principal }
}

/** Two atoms are the same exactly when their keys are. */
export function atomKey({ subject, fact, before, after }: Atom): string {
  return JSON.stringify([subject, fact, before, after])
}

function atomsOfChange(change: Change): Atom[] {
  switch (change.kind) {
    case 'row': {
      const subject = `row/${change.arn.toLowerCase()}`
      return differences(subject, rowFacts(change.before, change.key), rowFacts(change.after, change.key))
    }
    case 'account':
      return differences(
        `account/${change.account}`,
        change.action === 'remove' ? EXISTS : NOTHING,
        change.action === 'add' ? EXISTS : NOTHING,
      )
    case 'ownership':
      return differences(
        `ownership/${change.principal.toLowerCase()}`,
        change.action === 'release' ? EXISTS : NOTHING,
        change.action === 'adopt' ? EXISTS : NOTHING,
      )
    case 'object':
      // The temporary binding of a replacement that died half-way: its end belongs to the replacement.
      if (change.action === 'remove' && change.before !== undefined && isTemporary(change.before)) return []
      return differences(change.id, objectFacts(change.before), objectFacts(change.after))
  }
}

type Facts = ReadonlyMap<string, string>

const NOTHING: Facts = new Map()
const EXISTS: Facts = new Map([['exists', 'yes']])

function rowFacts(meaning: RowMeaning | undefined, key: string): Facts {
  if (meaning === undefined) return NOTHING
  return new Map([
    ['exists', key],
    ['username', meaning.username],
    ...meaning.groups.map((group): [string, string] => [`group/${group}`, 'yes']),
  ])
}

function objectFacts(object: RbacObject | undefined): Facts {
  if (object === undefined) return NOTHING
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
    facts.push(...atoms.map((rule): [string, string] => [`rule/${rule}`, 'yes']))
  }
  return new Map(facts)
}

function subjectName({ kind, name, namespace }: Subject): string {
  return namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`
}

function differences(subject: string, before: Facts, after: Facts): Atom[] {
  const facts = new Set([...before.keys(), ...after.keys()])
  return [...facts].flatMap((fact) => {
    const [was, is] = [before.get(fact) ?? null, after.get(fact) ?? null]
    return was === is ? [] : [{ subject, fact, before: was, after: is }]
  })
}

/** JSON with sorted keys, so that equal data has equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}
