// Port of aws-iam-authenticator, changed: notices/aws-iam-authenticator.txt
import { PARTITIONS } from './arn.ts'
import { readFields, StringField, StringsField, StructField } from './field.ts'
import type { JsonValue } from './go-yaml/json.ts'
import type { MapKey, Row } from './row.ts'

/** A row without its place. */
export type RowFields = Pick<Row, 'arn' | 'username' | 'groups' | 'sso'>

/**
 * Reads an item of mapRoles or mapUsers; `undefined` where the authenticator drops it.
 *
 * Source: `RoleMapping`, `UserMapping` in `pkg/config/types.go`, their `Validate` in `pkg/config/mapper.go`.
 */
export function readRow(key: MapKey, json: JsonValue): RowFields | undefined {
  const fields = {
    arn: new StringField(),
    username: new StringField(),
    groups: new StringsField(),
    sso: new StructField(makeSso),
  }
  const { arn, sso } = fields
  const named = key === 'mapRoles' ? { rolearn: arn, sso } : { userarn: arn }
  if (json.type === 'object') {
    readFields(json.members, { ...named, username: fields.username, groups: fields.groups })
  }
  const row = { arn: arn.value, username: fields.username.value, groups: fields.groups.value }
  if (sso.fields === undefined) return row.arn === '' ? undefined : row
  return row.arn === '' && isValidSso(sso.fields) ? { ...row, sso: true } : undefined
}

/** The row that an item is known to be. */
export function rowOf(key: MapKey, json: JsonValue): RowFields {
  const row = readRow(key, json)
  if (row === undefined) throw new Error(`an edit names an item of ${key} that is no row`)
  return row
}

type Sso = ReturnType<typeof makeSso>

function makeSso() {
  return { permissionsetname: new StringField(), accountid: new StringField(), partition: new StringField() }
}

function isValidSso({ accountid, permissionsetname, partition }: Sso): boolean {
  return (
    /^[0-9]{12}$/.test(accountid.value) &&
    /^[\w+=,.@-]{1,32}$/.test(permissionsetname.value) &&
    (partition.value === '' || PARTITIONS.includes(partition.value))
  )
}
