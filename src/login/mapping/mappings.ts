import { AWS_AUTH } from './aws-auth/mapping.ts'

/** All ways to let principals in. */
export const MAPPINGS = { 'aws-auth': AWS_AUTH } as const

export type MappingName = keyof typeof MAPPINGS
