/**
 * Every code that a person can meet, with the title of its page `docs/problems/<code>.md`. A code never changes
 * its meaning and is never used again for another.
 */
export const CATALOG = {
  // access.yaml and manifests

  // aws-auth

  // RBAC objects

  // plan and guards
  'system-masters': 'A row would gain system:masters',
  'node-row': 'A node row would be changed or removed',
  'empty-file': 'The file declares nothing for a cluster',

  // clusters, apply and GitHub
} as const

export type ProblemCode = keyof typeof CATALOG
