import type { Place } from '../problem/problem.ts'

/** The ways to give principals a login, as `mapping` of a cluster names them. */
export const MAPPING_NAMES = ['aws-auth', 'access-entries'] as const

export type MappingName = (typeof MAPPING_NAMES)[number]

/** What a file says of a cluster's mapping, and where. */
export interface SaidMapping {
  readonly name: MappingName
  readonly where: Place
}
