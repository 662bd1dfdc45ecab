import type { Grant } from './grant.ts'
import type { PolicyRule } from './object.ts'
import { type NameIndex, nameIndex, type RbacIndex } from './rbac-index.ts'

/** The names whose grants differ between the two: whoever this index gives nothing holds the same in both. */
export function changedIndex(before: RbacIndex, after: RbacIndex): RbacIndex {
  if (before === after) return NOTHING
  return { groups: changedNames(before.groups, after.groups), users: changedNames(before.users, after.users) }
}

const NOTHING: RbacIndex = { groups: nameIndex(new Map()), users: nameIndex(new Map()) }

function changedNames(before: NameIndex, after: NameIndex): NameIndex {
  const changed = new Map<string, Grant[]>()
  for (const name of new Set([...before.names, ...after.names])) {
    const [was, is] = [before.grants.get(name) ?? [], after.grants.get(name) ?? []]
    if (!areSame(was, is)) changed.set(name, [...was, ...is])
  }
  return nameIndex(changed)
}

/** Both lists come in the order of the bindings, which a change of one of them does not alter. */
function areSame(before: readonly Grant[], after: readonly Grant[]): boolean {
  return before.length === after.length && before.every((grant, index) => isSame(grant, after[index]))
}

function isSame(one: Grant, other: Grant | undefined): boolean {
  return (
    other !== undefined &&
    one.via.kind === 'binding' &&
    other.via.kind === 'binding' &&
    one.via.binding === other.via.binding &&
    one.via.role === other.via.role &&
    (one.rules === other.rules || textOf(one.rules) === textOf(other.rules))
  )
}

// Aggregation makes the rules of a role anew, and hundreds of grants share them.
const texts = new WeakMap<readonly PolicyRule[], string>()

function textOf(rules: readonly PolicyRule[]): string {
  const known = texts.get(rules)
  if (known !== undefined) return known
  const text = JSON.stringify(rules)
  texts.set(rules, text)
  return text
}
