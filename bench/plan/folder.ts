import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from '../../test/e2e/facts.ts'
import { desiredIn } from '../../test/e2e/in-process.ts'
import { kubeconfigOf } from '../../test/e2e/kubeconfig.ts'
import { adminOf, ensureNamespace } from '../../test/e2e/live.ts'
import { folderWith } from '../../test/e2e/program.ts'
import { bindingManifests, makeObjects, makeRows, names } from '../seed.ts'

const ROWS = 500

/**
 * A folder with access files that declare 500 roles and `bindings` RoleBindings of a manifest, for a cluster that is
 * reached by a kubeconfig (`near.yaml`), by one through the proxy at `far` (`far.yaml`), and by EKS (`eks.yaml`).
 * `near.json` and `far.json` say the same to the floor.
 */
export function planFolder(facts: Facts, far: string, bindings: number): string {
  const principals = names(ROWS, 'role').map(
    (name) =>
      `  - role: arn:aws:iam::111122223333:role/${name}\n    username: ${name}\n    groups: [${name}]\n`,
  )
  const file = (cluster: string): string =>
    `version: 1\nclusters:\n  - ${cluster}\nprincipals:\n${principals.join('')}rbac:\n  manifests: [rbac/*.yaml]\n`
  const { caFile, adminToken: token } = facts
  const folder = folderWith(facts, {
    'near.yaml': file(`{ name: bench, context: admin, kubeconfig: ${facts.kubeconfig} }`),
    'far.yaml': file('{ name: bench, context: admin, kubeconfig: far.kubeconfig }'),
    'eks.yaml': file(`{ name: ${facts.name}, region: ${facts.region} }`),
    'rbac/bindings.yaml': bindingManifests(bindings),
    'near.json': JSON.stringify({ url: facts.url, caFile, token }),
    'far.json': JSON.stringify({ url: far, caFile, token }),
  })
  // The server's certificate is for 127.0.0.1, whatever the port.
  writeFileSync(join(folder, 'far.kubeconfig'), kubeconfigOf({ url: far, caFile, token }), { mode: 0o600 })
  return folder
}

/** Makes the cluster match the folder, as an apply would have left it, so that every plan finds no change. */
export async function seedPlan(facts: Facts, folder: string): Promise<void> {
  const admin = adminOf(facts)
  await ensureNamespace(admin, 'team-a')
  const wanted = await desiredIn(folder, 'near.yaml')
  await makeRows(admin, wanted)
  await makeObjects(
    admin,
    wanted.objects.map(({ object }) => object),
  )
}
