import { aggregate } from './aggregate.ts'
import { awsHas } from './aws-has.ts'
import type { Facts } from './facts.ts'
import { FIFTY, ROWS, type Somebody } from './fifty-people.ts'
import { BOUND } from './fifty-people-rbac.ts'
import { type Asking, askServer, FORTY, type ServerSays } from './forty-requests.ts'
import type { Kubernetes } from './kubernetes.ts'
import { documentedRows, grant } from './least-privilege.ts'
import { emptyCluster, ensureNamespace, pathOf, writeAwsAuth } from './live.ts'
import { entrant, nodeRows, planner } from './people.ts'
import { until } from './until.ts'

/** Whoever holds the token of that login. */
export type AsLogin = (login: string) => Kubernetes

export interface Pair {
  readonly somebody: Somebody
  readonly asking: Asking
  /** What the API server answered to the token of that somebody. */
  readonly server: ServerSays
}

/** Makes a cluster of the fifty, and waits until it counts. */
export async function makeFifty(facts: Facts, admin: Kubernetes, as: AsLogin): Promise<void> {
  await emptyCluster(admin)
  await grant(admin, '## Planning')
  for (const name of ['team-a', 'team-b']) await ensureNamespace(admin, name)
  for (const object of BOUND) await admin.must('POST', pathOf(object.kind, object.metadata.namespace), object)
  await aggregate(admin)
  const { mapRoles, ...others } = ROWS
  await writeAwsAuth(admin, { mapRoles: `${nodeRows}${documentedRows()}${mapRoles}\n`, ...others })
  const entry = { username: 'entrant:{{SessionName}}', kubernetesGroups: ['eks-access-apply'] }
  await awsHas(facts, {
    accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
    accessEntries: [{ clusterName: facts.name, principalArn: entrant.arn, type: 'STANDARD', ...entry }],
  })
  await isSettled(as)
}

/** Puts back what others do not look for. */
export async function unmakeFifty(facts: Facts, admin: Kubernetes): Promise<void> {
  await awsHas(facts)
  await emptyCluster(admin)
  await aggregate(admin)
}

/** Lets each of the fifty ask each of the forty requests of the API server. */
export async function askForAll(as: AsLogin): Promise<readonly Pair[]> {
  const all: Pair[] = []
  for (const somebody of FIFTY) {
    const token = as(somebody.login)
    const answers = FORTY.map(async (asking) => ({
      somebody,
      asking,
      server: await askServer(token, asking),
    }))
    all.push(...(await Promise.all(answers)))
  }
  return all
}

/** Until the last of each kind counts that was written. */
async function isSettled(as: AsLogin): Promise<void> {
  const last = [
    ['user/root-of-all', 'list pods'],
    ['user/alice', 'list widgets.example.com -n team-a'],
    ['role/powerful', 'impersonate users/alice'],
    ['role/no-list', 'get configmaps/settings -n team-b'],
  ] as const
  for (const [name, can] of last) {
    const { arn } = FIFTY.find((one) => one.arn.endsWith(`:${name}`)) ?? planner
    await until(`${name} may ${can}`, async () => (await askServer(as(arn), askingOf(can))) === 'allowed')
  }
}

/** @throws Error where it is none of the forty */
export function askingOf(can: string): Asking {
  const asking = FORTY.find((one) => one.can === can)
  if (asking === undefined) throw new Error(`nobody asks ${can}`)
  return asking
}
