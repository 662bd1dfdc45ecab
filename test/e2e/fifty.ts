import { aggregate } from './aggregate.ts'
import { awsHas } from './aws-has.ts'
import type { Facts } from './facts.ts'
import { FIFTY, ROWS, type Somebody } from './fifty-people.ts'
import { BOUND } from './fifty-people-rbac.ts'
import { type Asking, askServer, FORTY, type ServerSays } from './forty-requests.ts'
import type { Kubernetes } from './kubernetes.ts'
import { documentedRows, grant } from './least-privilege.ts'
import { emptyCluster, ensureNamespace, pathOf, writeAwsAuth } from './live.ts'
import { entrantsEntry, nodeRows, planner } from './people.ts'
import { until } from './until.ts'

/** Whoever holds the token of that login. */
export type AsLogin = (login: string) => Kubernetes

export interface Pair<Who extends Somebody = Somebody> {
  readonly somebody: Who
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
  await awsHas(facts, {
    accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
    accessEntries: [entrantsEntry(facts)],
  })
  await isSettled(as)
}

/** Puts back what others do not look for. */
export async function unmakeFifty(facts: Facts, admin: Kubernetes): Promise<void> {
  await awsHas(facts)
  await emptyCluster(admin)
  await aggregate(admin)
}

/** Lets each of them ask each of the requests of the API server. */
export async function askForAll<Who extends Somebody>(
  as: AsLogin,
  people: readonly Who[],
  requests: readonly Asking[],
): Promise<readonly Pair<Who>[]> {
  const all: Pair<Who>[] = []
  for (const somebody of people) {
    const token = as(somebody.login)
    const answers = requests.map(async (asking) => ({
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
    ['role/entrant', 'get /version'],
  ] as const
  for (const [name, can] of last) {
    const { arn } = FIFTY.find((one) => one.arn.endsWith(`:${name}`)) ?? planner
    await until(`${name} may ${can}`, async () => (await askServer(as(arn), askingOf(can))) === 'allowed')
  }
}

/** @throws Error where it is none of them */
export function askingOf(can: string, requests: readonly Asking[] = FORTY): Asking {
  const asking = requests.find((one) => one.can === can)
  if (asking === undefined) throw new Error(`nobody asks ${can}`)
  return asking
}
