import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from '@jest/globals'
import { tokenOf } from './aws.ts'
import { factsOfRun } from './facts.ts'
import { context, kubeconfigOf } from './kubeconfig.ts'
import { type KubernetesObject, kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, list, pathOf } from './live.ts'
import { startMeddler } from './meddler.ts'
import { applier, settle } from './people.ts'
import { folderWith, runProgram } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const binding = `${pathOf('RoleBinding', 'team-a')}/developers`

interface RoleBinding extends KubernetesObject {
  readonly roleRef: { readonly name: string }
}

function manifest(role: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  namespace: team-a
  name: developers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: ${role}
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: developers
`
}

const folder = folderWith(facts, {
  'access.yaml': `version: 1
clusters:
  - name: ${facts.name}
    context: ${context}
    kubeconfig: kubeconfig
principals:
  - role: arn:aws:iam::111122223333:role/developer
    groups: [developers]
rbac:
  manifests: ["rbac/*.yaml"]
`,
  'rbac/developers.yaml': manifest('view'),
})

/** Applies by way of `url`. */
async function apply(url: string): Promise<void> {
  const kubeconfig = kubeconfigOf({ url, caFile: facts.caFile, token: tokenOf(applier.arn, facts) })
  writeFileSync(join(folder, 'kubeconfig'), kubeconfig)
  await runProgram({ args: ['apply', '--yes'], exits: 0, folder })
}

/** Lists pods as the developer. */
async function look(): Promise<number> {
  const token = tokenOf('arn:aws:iam::111122223333:role/developer', facts)
  return (await kubernetes({ ...facts, token }).request('GET', '/api/v1/namespaces/team-a/pods')).status
}

beforeAll(async () => {
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  await until('the applying role is let in', async () => {
    const token = tokenOf(applier.arn, facts)
    return (await kubernetes({ ...facts, token }).request('GET', '/version')).status === 200
  })
  await apply(facts.url)
  await until('the developer lists pods', async () => (await look()) === 200)
})

test('a binding gets another role, and its subject is never without access', async () => {
  const before = await admin.must<RoleBinding>('GET', binding)
  expect(before.roleRef.name).toBe('view')

  writeFileSync(join(folder, 'rbac', 'developers.yaml'), manifest('edit'))
  const seen: number[] = []
  const meddler = await startMeddler({
    facts,
    // Each state on the way is held until the server has taken it in, and looked at.
    before: async ({ method, path }) => {
      if (method === 'GET' || path.includes('dryRun')) return
      await sleep(200)
      seen.push(await look())
    },
  })
  await apply(meddler.url).finally(meddler.stop)

  expect(seen.length).toBeGreaterThanOrEqual(4)
  expect(new Set(seen)).toEqual(new Set([200]))
  const after = await admin.must<RoleBinding>('GET', binding)
  expect(after.roleRef.name).toBe('edit')
  expect(after.metadata.uid).not.toBe(before.metadata.uid)
  // Nothing of the way there is left.
  const names = (await list(admin, pathOf('RoleBinding', 'team-a'))).map(({ metadata }) => metadata.name)
  expect(names).toEqual(['developers'])
})
