import type { Desired } from '../src/access/desired.ts'
import { writeLedger } from '../src/live/write-ledger.ts'
import { declaredRows } from '../src/login/mapping/aws-auth/spell.ts'
import type { RbacObject } from '../src/rbac/object.ts'
import type { Facts } from '../test/e2e/facts.ts'
import { desiredIn } from '../test/e2e/in-process.ts'
import type { Kubernetes } from '../test/e2e/kubernetes.ts'
import { adminOf, ensureNamespace, pathOf, writeAwsAuth } from '../test/e2e/live.ts'
import { folderWith } from '../test/e2e/program.ts'

const ROWS = 500

/**
 * A folder with an access file that declares 500 roles and `bindings` RoleBindings of a manifest, for a cluster
 * that is reached by EKS (`eks.yaml`) and by kubeconfig (`access.yaml`).
 */
export function benchFolder(facts: Facts, bindings: number): string {
  const principals = names(ROWS, 'role').map(
    (name) =>
      `  - role: arn:aws:iam::111122223333:role/${name}\n    username: ${name}\n    groups: [${name}]\n`,
  )
  const manifests = names(bindings, 'binding').map(
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
  const file = (cluster: string): string =>
    `version: 1\nclusters:\n  - ${cluster}\nprincipals:\n${principals.join('')}rbac:\n  manifests: [rbac/*.yaml]\n`
  return folderWith(facts, {
    'access.yaml': file(`{ name: bench, context: admin, kubeconfig: ${facts.kubeconfig} }`),
    'eks.yaml': file(`{ name: ${facts.name}, region: ${facts.region} }`),
    'rbac/bindings.yaml': manifests.join('---\n'),
    'empty.mjs': '',
    'floor.json': JSON.stringify({ url: facts.url, caFile: facts.caFile, token: facts.adminToken }),
  })
}

/** Makes the cluster match the folder, as an apply would have left it, so that every plan finds no change. */
export async function seed(facts: Facts, folder: string): Promise<void> {
  const admin = adminOf(facts)
  await ensureNamespace(admin, 'team-a')
  const wanted = await desiredIn(folder)
  await makeRows(admin, wanted)
  await makeObjects(
    admin,
    wanted.objects.map(({ object }) => object),
  )
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

function names(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(index).padStart(4, '0')}`)
}
