import { describe, expect, test } from '@jest/globals'
import { OWNED_FACTS, PEOPLE } from '../../login/owner/cluster.ts'
import { declaredRole } from '../desired.ts'
import { mappedTo } from '../entries.ts'
import { planOf, theProblem } from '../guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'

const CODE = 'row-without-effect'
const planWith = (about: { readonly live?: string; readonly declares?: string; readonly owns?: string }) =>
  planOf({
    desired: {
      cluster: mappedTo('aws-auth'),
      principals: [
        declaredRole('somebody', ['x']),
        ...(about.declares === undefined ? [] : [declaredRole(about.declares, ['x'])]),
      ],
    },
    guards: { maxRemovalPercent: 100 },
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + (about.live ?? '') }),
      ledgerOf(about.owns === undefined ? [] : [`arn:aws:iam::111122223333:role/${about.owns}`]),
    ],
    facts: OWNED_FACTS,
  })

describe('a row beneath an access entry of AWS', () => {
  test('that the file declares: the entry is not to be changed', () => {
    expect(theProblem(planWith({ declares: 'argocd' }), CODE)).toMatchObject({
      message:
        'arn:aws:iam::111122223333:role/argocd (role of the ARGOCD capability argocd) has an access entry in prod, which completely overrides its row: the row has no effect. If the entry is deleted, the row gives the group x (a login without permissions).',
      fix: 'Leave the access entry as it is: no person uses it. People and programs need another principal.',
    })
  })

  test('that the plan removes: the entry is not to be changed', () => {
    const plan = planWith({ live: row('ack', ['x']), owns: 'ack' })
    expect(theProblem(plan, CODE)).toMatchObject({
      message: expect.stringContaining('role/ack (role of the ACK capability ack) has an access entry'),
      fix: expect.stringMatching(/^Leave the access entry as it is/),
    })
  })

  test('that nobody declares: it is not said that it can be removed', () => {
    const live = row('AWSServiceRoleForBatch', [], 'aws-batch') + row('team', ['x'])
    expect(theProblem(planWith({ live }), CODE)).toMatchObject({
      severity: 'notice',
      message:
        '2 more rows of aws-auth in prod have no effect, because access entries override them: role/AWSServiceRoleForBatch (service-linked role of AWS Batch) and role/team.',
      fix: 'Nothing, if the access entries are intended. The rows of people can be removed.',
    })
  })
})

test('a row beneath an access entry of people that the file does not declare: it can', () => {
  const name = PEOPLE.creator.replace(/.*\//, '')
  expect(theProblem(planWith({ declares: name }), CODE)).toMatchObject({
    message:
      'arn:aws:iam::111122223333:role/ci has an access entry in prod, which completely overrides its row: the row has no effect. If the entry is deleted, the row gives the group x (a login without permissions).',
    fix: expect.stringMatching(
      /^Write `mapping: access-entries` for the cluster, and the file says what the entry gives/,
    ),
  })
})
