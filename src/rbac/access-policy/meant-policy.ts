import { editDistance } from '../../problem/nearest.ts'
import { ACCESS_POLICIES } from './names.ts'

/**
 * The known access policy that a name most certainly means: its own, or one that differs by a slip, only in case, or by
 * what all names begin and end with (`View`, `AmazonEKSView`). `undefined` for a name that is farther away: a newer policy
 * could have it.
 */
export function meantPolicy(name: string): string | undefined {
  const near = ACCESS_POLICIES.map((known) => ({ known, distance: distanceOf(known, name) }))
    .filter(({ known, distance }) => distance <= slips(known))
    .sort((one, other) => one.distance - other.distance)
  return near[0]?.known ?? ACCESS_POLICIES.find((known) => coreOf(known) === coreOf(name))
}

/**
 * How many edits are a slip. Two make another word of `View` (`New`), but no two names of EKS are that near to each other,
 * so that a new one that is near a longer one would be the first.
 */
function slips(known: string): number {
  return coreOf(known).length > 4 ? 2 : 1
}

function distanceOf(known: string, name: string): number {
  return editDistance(known.toLowerCase(), name.toLowerCase())
}

/** `view` of `AmazonEKSViewPolicy`. */
function coreOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(amazon|aws)/, '')
    .replace(/^eks/, '')
    .replace(/polic(y|ies)$/, '')
}
