import type { MappingName } from '../../access/mapping.ts'
import { ACCESS_ENTRIES } from './access-entries/mapping.ts'
import { AWS_AUTH } from './aws-auth/mapping.ts'

/** All ways to let principals in. */
export const MAPPINGS = { 'aws-auth': AWS_AUTH, 'access-entries': ACCESS_ENTRIES } as const satisfies {
  readonly [Name in MappingName]: unknown
}
