import type { MarkedObject } from './marked-object.ts'

/**
 * The clients that wrote fields of the object which nobody has written since; each names itself. None where the object
 * does not say it, as in a directory.
 *
 * Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
export function fieldManagers({ metadata }: MarkedObject): readonly string[] {
  const fields = 'managedFields' in metadata ? metadata.managedFields : undefined
  if (!Array.isArray(fields)) return []
  return fields.flatMap((one: unknown) => {
    const manager = typeof one === 'object' && one !== null && 'manager' in one ? one.manager : undefined
    return typeof manager === 'string' ? [manager] : []
  })
}
