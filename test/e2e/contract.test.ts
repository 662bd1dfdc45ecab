import { beforeAll } from '@jest/globals'
import type { ClusterDoor } from '../../src/cluster/door.ts'
import { openDoor } from '../../src/cluster/open.ts'
import { describeDoor } from '../cluster/contract.ts'
import { factsOfRun } from './facts.ts'
import { context } from './kubeconfig.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, ensureNamespace, writeAwsAuth } from './live.ts'
import { actingAs, folderWith } from './program.ts'

const facts = factsOfRun()
const folder = folderWith(facts, {})
const account = 'arn:aws:iam::111122223333'

/** More than one page of a list (500). */
const bindings = 600

beforeAll(async () => {
  const admin = adminOf(facts)
  await emptyCluster(admin)
  await ensureNamespace(admin, 'default')
  await writeAwsAuth(admin, {
    mapRoles: `- rolearn: ${account}:role/writer
  username: writer
  groups: [system:masters]
- rolearn: ${account}:role/reader
  username: reader
  groups: [eks-access-plan]
`,
  })
  await grant(admin, '## Planning')
})

describeDoor('a context of a kubeconfig', async () => ({
  door: openDoor({ door: 'context', name: 'prod', context, kubeconfig: facts.kubeconfig }, { folder }),
  bindings,
  close: async () => {},
}))

describeDoor('EKS', async () => ({
  door: eksDoor('writer'),
  readOnlyDoor: eksDoor('reader'),
  bindings,
  close: async () => {},
}))

/** A door that signs as a role. The AWS SDK looks for credentials in the environment when a connection is made. */
function eksDoor(role: string): ClusterDoor {
  const door = openDoor({ door: 'eks', name: facts.name, region: facts.region }, { folder })
  const signedIn = <T>(connect: () => Promise<T>): Promise<T> => {
    Object.assign(process.env, actingAs(`${account}:role/${role}`, facts))
    return connect()
  }
  return {
    name: door.name,
    reader: () => signedIn(() => door.reader()),
    writer: () => signedIn(() => door.writer()),
  }
}
