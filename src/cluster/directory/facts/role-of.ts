import { readText, report, reportMissing } from '../../../rbac/read/reading.ts'
import { fieldsOf } from './fields.ts'
import type { FolderPrincipal } from './iam.ts'
import type { ReadManifest } from './manifest.ts'
import { readArn } from './principal-arn.ts'

/** Roles of IAM by namespace and name of their manifests. */
export type RolesByName = ReadonlyMap<string, string>

export function rolesByName(principals: readonly FolderPrincipal[]): RolesByName {
  return new Map(
    principals.map(({ manifest: { namespace, name }, arn }) => [`${namespace}/${name}`, arn] as const),
  )
}

/** The two fields by which a manifest names a role: its ARN, or the manifest that has it. */
export interface RoleFields {
  readonly spec: { readonly [key: string]: unknown }
  readonly arn: string
  readonly ref: string
}

/** The role that a manifest names; `undefined` where it names none, which is reported where one is needed. */
export function roleOf(
  { reading, namespace: own }: ReadManifest,
  { spec, arn, ref }: RoleFields,
  { roles, needed }: { readonly roles: RolesByName; readonly needed: boolean },
): string | undefined {
  const at = ['spec', arn]
  if (spec[arn] !== undefined) return readArn(reading, at, { value: spec[arn], kind: 'role' })
  const path = ['spec', ref, 'from']
  const { from } = fieldsOf(reading, ['spec', ref], { value: spec[ref], keys: ['from'] })
  const fields = fieldsOf(reading, path, { value: from, keys: ['name', 'namespace'] })
  const name = readText(reading, [...path, 'name'], fields.name)
  const namespace = readText(reading, [...path, 'namespace'], fields.namespace) ?? own
  if (name === undefined) {
    if (needed)
      reportMissing(reading, ['spec'], {
        key: arn,
        allowed: `the ARN of an IAM role, or ${ref} with the name of a Role of the folder`,
        fix: 'Add the ARN of the role.',
      })
    return undefined
  }
  const found = roles.get(`${namespace}/${name}`)
  if (found === undefined)
    report(reading, path, {
      code: 'wrong-type',
      message: `spec.${ref} of ${reading.name} names the Role ${name} in namespace ${namespace}, whose ARN is not in the folder.`,
      found: name,
      allowed: 'a Role of iam.services.k8s.aws with status.ackResourceMetadata.arn',
      fix: `Add that Role, or write spec.${arn} with the ARN.`,
    })
  return found
}
