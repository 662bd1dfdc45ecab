import type { RowMeaning } from './row.ts'

/** Groups are a set: neither their order nor a repetition means anything to Kubernetes. */
export function sameMeaning(one: RowMeaning, other: RowMeaning): boolean {
  const groups = new Set(one.groups)
  const others = new Set(other.groups)
  return (
    one.username === other.username &&
    groups.size === others.size &&
    [...groups].every((group) => others.has(group))
  )
}
