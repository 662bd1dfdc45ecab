import { editDistance } from '../../problem/nearest.ts'
import { ACCESS_POLICIES } from './names.ts'

/**
 * The access policy that is most certainly meant by a name that no known one has: the name differs by two edits at most,
 * or only in case, or by what all names begin and end with (`View`, `AmazonEKSView`). `undefined` for a known name, and for
 * one that is farther away: a newer policy could have it.
 */
export function meantPolicy(name: string): string | undefined {
  if (ACCESS_POLICIES.some((known) => known === name)) return undefined
  const near = ACCESS_POLICIES.map((known) => ({ known, distance: distanceOf(known, name) }))
    .filter(({ distance }) => distance <= MOST_EDITS)
    .sort((one, other) => one.distance - other.distance)
  return near[0]?.known ?? ACCESS_POLICIES.find((known) => coreOf(known) === coreOf(name))
}

/** No two names of EKS are that near to each other, so that a new one that is would be the first. */
const MOST_EDITS = 2

function distanceOf(known: string, name: string): number {
  return editDistance(known.toLowerCase(), name.toLowerCase())
}

/** `view` of `AmazonEKSViewPolicy`. */
function coreOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(amazon|aws)/, '')
    .replace(/^eks/, '')
    .replace(/policy$/, '')
}
