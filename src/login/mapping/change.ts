import type { EntryChange } from './access-entries/change.ts'
import type { AwsAuthChange } from './aws-auth/change.ts'

/** What a plan does to one of the ways to let principals in. */
export type MappingChange = AwsAuthChange | EntryChange
