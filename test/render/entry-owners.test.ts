import { describe, expect, test } from '@jest/globals'
import { whoCan } from '../../src/explain/who/who-can.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { whoCanJson } from '../../src/render/explain/json.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { whoCanText } from '../../src/render/explain/who-can-terminal.ts'
import { plansText } from '../../src/render/screen/plans.ts'
import { ask, desiredOf, FILE, type Live, requestOf, snapshotOf } from '../explain/closed-loop.ts'
import { OWNED, OWNED_FACTS, PEOPLE } from '../login/owner/cluster.ts'
import { row } from '../plan/live.ts'
import { bindEverywhere, group } from '../rbac/rbac-objects.ts'
import { expectGolden } from './golden.ts'
import { PLAIN } from './plans.ts'

// A cluster with entries of nodes, of EKS itself, of services and of capabilities, and of people.
const live: Live = {
  facts: OWNED_FACTS,
  mapRoles:
    row('ops', ['system:masters']) +
    row('AWSServiceRoleForBatch', [], 'aws-batch') +
    row('argocd', ['deployers']),
  clusterRoleBindings: [bindEverywhere('everybody', 'ClusterRole/view', group('system:authenticated'))],
}

describe('whose access entries are', () => {
  test('is told in explain, with nothing to change where AWS manages them', () => {
    const principals = [...Object.values(OWNED), ...Object.values(PEOPLE)]
    const explanations = principals.map((principal) => ask({ live, principal, can: 'delete nodes' }))
    const text = explanationsText(explanations, PLAIN)
    const commands = text.split('\n').filter((line) => line.includes('--principal-arn'))
    expect(commands.map((line) => line.trim().split(' ')[1])).toEqual([PEOPLE.stack, PEOPLE.creator])
    expectGolden('entry-owners-explain.txt', text)
  })

  test('is told in who-can', () => {
    const answers = [whoCan({ cluster: 'prod', snapshot: snapshotOf(live), request: requestOf('list pods') })]
    expectGolden('entry-owners-who-can.txt', whoCanText(answers, PLAIN))
    expectGolden('entry-owners-who-can.json', whoCanJson(answers))
  })

  test('is told in a plan', () => {
    const byRow = FILE.replace('directory: cluster', 'directory: cluster\n    mapping: aws-auth')
    const file = `${byRow}  - role: ${OWNED.ack.replace('ack', 'argocd')}
    groups: [deployers]
rbac:
  bindings:
    - groups: [system:authenticated]
      clusterRole: edit
      namespaces: [shop]
`
    const [desired] = desiredOf(file)
    if (desired === undefined) throw new Error('the file has no cluster')
    expectGolden('entry-owners-plan.txt', plansText([makePlan(desired, snapshotOf(live))], PLAIN))
  })
})
