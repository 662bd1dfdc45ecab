import type { Desired } from '../src/access/desired.ts'
import { writeLedger } from '../src/live/write-ledger.ts'
import { declaredRows } from '../src/login/mapping/aws-auth/spell.ts'
import type { RbacObject } from '../src/rbac/object.ts'
import type { Kubernetes } from '../test/e2e/kubernetes.ts'
import { pathOf, writeAwsAuth } from '../test/e2e/live.ts'

/** RoleBindings in `team-a`, each of a group of its own to the role `view`, as files of manifests have them. */
export function bindingManifests(count: number): string {
  return names(count, 'binding')
    .map(
      (name) => `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: ${name}
  namespace: team-a
subjects:
  - kind: Group
    name: ${name}
    apiGroup: rbac.authorization.k8s.io
roleRef:
  kind: ClusterRole
  name: view
  apiGroup: rbac.authorization.k8s.io
`,
    )
    .join('---\n')
}

/** aws-auth and the ledger as an apply would have left them. */
export async function makeRows(admin: Kubernetes, desired: Desired): Promise<void> {
  const rows = declaredRows(desired)
  const mapRoles = rows
    .map(
      ({ arn, username, groups }) =>
        `- rolearn: ${arn}\n  username: ${username}\n  groups: [${groups.join(', ')}]\n`,
    )
    .join('')
  await writeAwsAuth(admin, { mapRoles })
  const ledger = writeLedger({ principals: rows.map(({ arn }) => arn) }, desired.set, undefined)
  const ledgers = pathOf('ConfigMap', 'kube-system')
  const own = `${ledgers}/${ledger.metadata.name}`
  const { status } = await admin.request('GET', own)
  if (status === 404) await admin.must('POST', ledgers, ledger)
  else await admin.must('PUT', own, ledger)
}

/** Makes those that are not there yet, several at a time. */
export async function makeObjects(admin: Kubernetes, objects: readonly RbacObject[]): Promise<void> {
  const rest = [...objects]
  const makeNext = async (): Promise<void> => {
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const answer = await admin.request('POST', pathOf(next.kind, next.metadata.namespace), next)
      if (answer.status !== 201 && answer.status !== 409) throw new Error(answer.body)
    }
  }
  await Promise.all(Array.from({ length: 16 }, makeNext))
}

/** `role-0000`, `role-0001`, … */
export function names(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(index).padStart(4, '0')}`)
}
