import { describe, expect, test } from '@jest/globals'
import { ledgerWrites } from '../../../src/apply/order/ledger-writes.ts'
import { type Provenance, readLedger } from '../../../src/live/ledger.ts'
import type { ConfigMap } from '../../../src/live/snapshot.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from '../../plan/desired.ts'
import { factsOf, ROLE } from '../../plan/guard/cluster.ts'
import { awsAuthOf, NODE_ROW } from '../../plan/live.ts'

const COMMIT = 'c'.repeat(40)

/** Who applied last, by the ledger that an apply of this identity writes at its end. */
function appliedBy(about: {
  readonly by: string | undefined
  readonly provenance: Provenance
  readonly before?: Readonly<Record<string, string>>
}): string | undefined {
  const { by, provenance, before } = about
  const metadata = { name: 'eks-access-default', namespace: 'kube-system' }
  const live: ConfigMap[] =
    before === undefined
      ? []
      : [{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { principals: '', ...before } }]
  const identity =
    by === undefined ? { username: 'admin', groups: [] } : { username: 'ci', groups: [], canonicalArn: by }
  const snapshot = {
    ...snapshotOf([awsAuthOf({ mapRoles: NODE_ROW }), ...live], 'default'),
    facts: factsOf({ identity }),
  }
  const desired = desiredState({ principals: [declaredRole('dev', ['developers'])] })
  const plan = makePlan(desired, snapshot)
  const { taking } = ledgerWrites({
    desired,
    plan,
    snapshot,
    provenance,
    memory: { kind: 'keys', keys: new Set() },
    nonce: '0'.repeat(16),
  })
  const last = taking.at(-1)?.object as ConfigMap
  return readLedger(last, 'prod').ledger.appliedBy
}

describe('the ledger names who applied last', () => {
  const [apply, person] = [`${ROLE}apply`, `${ROLE}person`]
  const repository = { commit: COMMIT, 'applied-by': apply }

  test.each([
    ['an apply of a commit', { by: apply, provenance: { commit: COMMIT } }, apply],
    ['one from a terminal, where nothing of a commit is known', { by: person, provenance: {} }, person],
    [
      'one from a terminal does not take the place of a repository’s',
      { by: person, provenance: {}, before: repository },
      apply,
    ],
    ['one of a commit does', { by: person, provenance: { commit: COMMIT }, before: repository }, person],
    [
      'nobody of IAM has no ARN',
      { by: undefined, provenance: { commit: COMMIT }, before: repository },
      undefined,
    ],
  ])('%s', (_, about, expected) => {
    expect(appliedBy(about)).toBe(expected)
  })
})
