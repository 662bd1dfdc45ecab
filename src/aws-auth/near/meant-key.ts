import { editDistance } from '../../problem/nearest.ts'
import { foldName } from '../field.ts'
import type { JsonValue } from '../go-yaml/json.ts'
import type { MapKey } from '../row.ts'

/** The keys of a row that people write, as the authenticator folds them. */
export type RowKey = 'rolearn' | 'userarn' | 'username' | 'groups'

/** The key of a row that has the ARN. */
export function arnKeyOf(key: MapKey): 'rolearn' | 'userarn' {
  return key === 'mapRoles' ? 'rolearn' : 'userarn'
}

/**
 * The key that was most likely meant by one that the authenticator does not read. Case is nothing to it
 * (`encoding/json` of Go), so `Groups` is read; `role_arn` and `group` are not.
 *
 * @param missing keys of a row that the row has not: one that is there is not meant once more
 */
export function meantKey(name: string, value: JsonValue, missing: ReadonlySet<RowKey>): RowKey | undefined {
  const plain = foldName(name).replaceAll(/[^a-z0-9]/g, '')
  const fits = (field: RowKey): boolean => missing.has(field) && mayBe(field, value)
  if (isArn(value) && /arn|role|user|principal/.test(plain))
    return (['rolearn', 'userarn'] as const).find(fits)
  return FIELDS.filter(fits).find((field) => NAMES[field].some((other) => isNearly(plain, other)))
}

const FIELDS = ['rolearn', 'userarn', 'username', 'groups'] as const

/** With what other tools and the EKS API call the same. */
const NAMES: Readonly<Record<RowKey, readonly string[]>> = {
  rolearn: ['rolearn'],
  userarn: ['userarn'],
  username: ['username', 'user', 'kubernetesusername'],
  groups: ['groups', 'groupnames', 'usergroups', 'kubernetesgroups'],
}

function isNearly(plain: string, field: string): boolean {
  return editDistance(plain, field) <= (field.length < 7 ? 1 : 2)
}

function mayBe(field: RowKey, value: JsonValue): boolean {
  if (field === 'groups') return value.type === 'array' || value.type === 'string'
  return value.type === 'string'
}

function isArn(value: JsonValue): boolean {
  return value.type === 'string' && /^\s*arn:/i.test(value.value)
}
