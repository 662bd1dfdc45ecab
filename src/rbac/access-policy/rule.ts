import type { PolicyRule } from '../object.ts'

/** The verbs of the tables that read, and those that write. */
export const READ: readonly string[] = ['get', 'list', 'watch']
export const WRITE: readonly string[] = ['create', 'delete', 'deletecollection', 'patch', 'update']

/** A row of a table: one API group, its resources. */
export function rule(verbs: readonly string[], group: string, ...resources: readonly string[]): PolicyRule {
  return { apiGroups: [group], resources, verbs }
}

/** `jobs` with `status` is `jobs` and `jobs/status`. */
export function withParts(resource: string, ...parts: readonly string[]): readonly string[] {
  return [resource, ...parts.map((part) => `${resource}/${part}`)]
}
