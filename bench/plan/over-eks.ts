import type { Facts } from '../../test/e2e/facts.ts'
import { adminOf } from '../../test/e2e/live.ts'
import { asApplier, settle } from '../../test/e2e/people.ts'
import { type Candidate, measure, type Paired, pair } from '../measure.ts'

interface OverEks {
  readonly program: readonly string[]
  readonly floor: Candidate
  readonly runs: number
}

/** The plan of a folder over the other way in (DescribeCluster, a presigned token, the authenticator), and the floor. */
export async function pairOverEks(
  facts: Facts,
  folder: string,
  { program, floor, runs }: OverEks,
): Promise<Paired> {
  const admin = adminOf(facts)
  const env = asApplier(facts)
  await settle(admin)
  await admin.must('POST', '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings', {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'bench' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:authenticated' }],
  })
  const by = (...args: string[]): Candidate => ({
    command: [...program, ...args, '--file', 'eks.yaml'],
    folder,
    env,
  })
  await measure(by('apply', '--yes'))
  return await pair(by('plan', '--detailed-exitcode'), floor, runs)
}
