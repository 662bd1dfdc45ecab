import { load } from 'js-yaml'
import { decodeAwsAuth } from '../../../src/aws-auth/decode.ts'
import { deadRows } from '../../../src/aws-auth/lookup.ts'
import type { Row } from '../../../src/aws-auth/row.ts'
import { RBAC_GROUP, type RbacObject } from '../../../src/rbac/object.ts'
import { ACCOUNT, REGION } from '../eks.ts'
import { manifest } from '../live.ts'
import type { Files } from '../world.ts'
import { AWS_AUTH } from './aws-auth.ts'
import { BY_HAND } from './objects.ts'

/** access.yaml and manifests that declare what people made in the brownfield cluster, as it is. */
export function adoptingFiles(): Files {
  return {
    'access.yaml': `version: 1
clusters:
  - name: prod
    region: ${REGION}
    account: "${ACCOUNT}"
rbac:
  manifests: ["rbac/*.yaml"]
principals:
${declarableRows().map(principalText).join('')}`,
    ...Object.fromEntries(
      Object.entries(FILES).map(([path, kind]) => [
        path,
        manifest(...DECLARABLE.filter((object) => object.kind === kind)),
      ]),
    ),
  }
}

/** A binding to a role that does not exist is an error in a file. */
const DECLARABLE = BY_HAND.filter(({ metadata }) => metadata.name !== 'psp')

const FILES: Readonly<Record<string, RbacObject['kind']>> = {
  'rbac/cluster-role-bindings.yaml': 'ClusterRoleBinding',
  'rbac/cluster-roles.yaml': 'ClusterRole',
  'rbac/role-bindings.yaml': 'RoleBinding',
  'rbac/roles.yaml': 'Role',
}

/**
 * The rows that give somebody access and that a file can declare: neither those of nodes, nor those whose username is
 * missing or is all the caller's own.
 */
export function declarableRows(): readonly Row[] {
  const { data } = load(AWS_AUTH) as { readonly data: Readonly<Record<string, string>> }
  const awsAuth = decodeAwsAuth(data)
  const dead = deadRows(awsAuth)
  return awsAuth.rows.filter(
    (row) =>
      !dead.has(row) &&
      /^arn:aws:iam::\d{12}:/.test(row.arn) &&
      row.username !== '' &&
      row.username !== '{{SessionName}}' &&
      !row.groups.includes('system:nodes'),
  )
}

function principalText({ key, arn, username, groups }: Row): string {
  const kind = key === 'mapRoles' ? 'role' : 'user'
  const list = groups.length === 0 ? '' : `    groups: [${groups.join(', ')}]\n`
  return `  - ${kind}: ${arn}\n    username: "${username}"\n${list}`
}

/** The same with a subject more in a binding of a file. */
export function withSubject(
  files: Files,
  about: { readonly path: string; readonly binding: string; readonly subject: string },
): Files {
  const text = files[about.path] ?? ''
  const documents = text.split(/^---\n/m)
  const changed = documents.map((one) =>
    `${one}`.includes(about.binding) ? one.replace('subjects:\n', `subjects:\n${about.subject}`) : one,
  )
  if (changed.join() === documents.join()) throw new Error(`there is no ${about.binding} in ${about.path}`)
  return { ...files, [about.path]: changed.join('---\n') }
}

/** A subject as a line of a manifest. */
export const SMUGGLED = {
  serviceAccount: '  - {kind: ServiceAccount, namespace: ci, name: default}\n',
  user: `  - {kind: User, apiGroup: ${RBAC_GROUP}, name: "oidc:mallory"}\n`,
}
