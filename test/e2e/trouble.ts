import type { RbacObject } from '../../src/rbac/object.ts'
import { bindEverywhere, group } from '../rbac/rbac-objects.ts'
import { tokenOf } from './aws.ts'
import type { Facts } from './facts.ts'
import { type Kubernetes, kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { emptyCluster, pathOf, readAwsAuth, writeAwsAuth } from './live.ts'
import { settle } from './people.ts'
import { until } from './until.ts'

export const ACCOUNT = 'arn:aws:iam::111122223333'

export const everyPod = '/api/v1/pods'

/** What whoever sees some workloads in the console may list. */
export const somePods = '/api/v1/namespaces/default/pods'

/** What the group `viewers` has. */
export const viewers = bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))

/** An access file that speaks of somebody else only. */
export function strangersFile({ name, region }: Facts): string {
  return `version: 1
clusters:
  - name: ${name}
    region: ${region}
principals:
  - { user: "${ACCOUNT}:user/somebody-else", groups: [others] }
`
}

/** A row as somebody typed it. */
export function row(name: string, ...groups: readonly string[]): string {
  return `- rolearn: ${ACCOUNT}:${name}\n  username: somebody\n  groups: [${groups}]\n`
}

/** Makes the cluster be as every cluster here, and this. */
export async function getIntoTrouble(
  admin: Kubernetes,
  about: { readonly rows?: string; readonly mapUsers?: string; readonly bound: readonly RbacObject[] },
): Promise<void> {
  const { rows = '', mapUsers, bound } = about
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  const { mapRoles } = await readAwsAuth(admin)
  await writeAwsAuth(admin, { mapRoles: mapRoles + rows, ...(mapUsers === undefined ? {} : { mapUsers }) })
  for (const object of bound) await admin.must('POST', pathOf(object.kind, object.metadata.namespace), object)
}

/** What is set off to be copied behind that head. */
export function copied(text: string, head: string): string {
  const [, lines] = text.split(`${head}\n\n`)
  const found = /^(?: {2}.*\n)+/.exec(lines ?? '')?.[0]
  if (found === undefined) throw new Error(`nothing is set off behind "${head}" in\n${text}`)
  return found.replaceAll(/^ {2}/gm, '')
}

/** Until it is: what the authenticator is told takes a moment. */
export async function isAnswered(
  facts: Facts,
  { arn, path = everyPod, status }: { readonly arn: string; readonly path?: string; readonly status: number },
): Promise<void> {
  const as = () => kubernetes({ ...facts, token: tokenOf(arn, facts) })
  await until(`${arn} is answered with ${status} for ${path}`, async () => {
    return (await as().request('GET', path)).status === status
  })
}
