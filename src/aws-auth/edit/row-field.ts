import { foldName } from '../field.ts'
import type { GoNode } from '../go-yaml/node.ts'

/** True for a key that names that field, in any case. */
export function isRowField(key: GoNode, field: 'username' | 'groups'): boolean {
  const scalar = key.kind === 'alias' ? key.target : key
  return scalar.kind === 'scalar' && foldName(scalar.value) === field
}
