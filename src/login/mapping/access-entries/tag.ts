import type { EntryDetails } from '../../../live/facts.ts'

/** The tag that an access entry of a set has, with the name of the set: what IAM can ask for (`aws:ResourceTag`). */
export const SET_TAG = 'eks-access/set'

/** The set whose tag the entry has. */
export function taggedSet({ tags }: Pick<EntryDetails, 'tags'>): string | undefined {
  return tags?.[SET_TAG] || undefined
}

/** The set whose tag the entry has, where it is not this one. */
export function otherSet(entry: Pick<EntryDetails, 'tags'>, set: string): string | undefined {
  const tagged = taggedSet(entry)
  return tagged === set ? undefined : tagged
}
