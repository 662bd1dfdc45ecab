import { describe, expect, test } from '@jest/globals'
import { principalKey } from '../../../src/aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts, Discovery, IamRecord } from '../../../src/live/facts.ts'
import { lookOver } from '../../../src/plan/look-over.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { held } from '../../rbac/held-policy.ts'
import { declaredRole, desiredState } from '../desired.ts'
import { mappedTo } from '../entries.ts'
import { denied, factsOf, known, planOf, ROLE, severities, theProblem } from '../guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'

const NONE = known<IamRecord>({ kind: 'none' })
const exists = (arn: string, day: string): Discovery<IamRecord> =>
  known({ kind: 'exists', arn, createdAt: `${day}T00:00:00.000Z` })

const DETAILS = {
  type: 'STANDARD',
  username: 'dev:{{SessionName}}',
  groups: ['viewers', 'x'],
  policies: [held('AmazonEKSViewPolicy'), held('AmazonEKSEditPolicy', 'shop', 'team-*')],
  createdAt: '2026-03-01T00:00:00.000Z',
}
const ENTRY: AccessEntry = { principalArn: `${ROLE}team/dev`, details: DETAILS }

const principals = [declaredRole('dev', ['x'])]
/** A row: what the entry gives is no matter of the file. */
const dev = { cluster: mappedTo('aws-auth'), principals }

function facts(iam: Discovery<IamRecord>, entry: AccessEntry | undefined = ENTRY): ClusterFacts {
  return factsOf({
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: known(entry === undefined ? [] : [entry]),
    iamPrincipals: new Map([[principalKey(`${ROLE}dev`), iam]]),
  })
}

const live = (mapRoles = '') => [awsAuthOf({ mapRoles: NODE_ROW + mapRoles }), ledgerOf([])]
const anew = exists(`${ROLE}team/dev`, '2026-06-01')

describe('an access entry', () => {
  test('of a role that was made anew is a warning with what makes it work again', () => {
    const plan = planOf({ desired: dev, live: live(), facts: facts(anew) })
    expect(theProblem(plan, 'principal-deleted')).toEqual({
      code: 'principal-deleted',
      severity: 'warning',
      where: { file: 'access.yaml', line: 5, column: 5 },
      message: `${ROLE}team/dev has an access entry in prod, but the role was deleted and created again under the same ARN (2026-06-01), after its access entry was created. EKS matches an entry by the unique id of its principal, so this one gives nobody access (401). EKS does not say whether its row in aws-auth is used beneath such an entry. If the entry is deleted, its row in aws-auth gives the group x (a login without permissions).`,
      found: `${ROLE}team/dev`,
      allowed: 'an access entry that is younger than its principal',
      fix: `If the principal of today is meant to have this access, delete the entry and create it again: \`aws eks delete-access-entry --cluster-name prod --principal-arn ${ROLE}team/dev\`, \`aws eks create-access-entry --cluster-name prod --principal-arn ${ROLE}team/dev --type STANDARD --username 'dev:{{SessionName}}' --kubernetes-groups viewers x\`, \`aws eks associate-access-policy --cluster-name prod --principal-arn ${ROLE}team/dev --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy --access-scope type=cluster\`, \`aws eks associate-access-policy --cluster-name prod --principal-arn ${ROLE}team/dev --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy --access-scope 'type=namespace,namespaces=shop,team-*'\`. Otherwise only delete the entry.`,
    })
    // It is not overridden for sure, so it is not told that the row has no effect.
    expect(severities(plan, 'row-without-effect')).toEqual([])
  })

  test('of a role that has another path now is created for that one', () => {
    const plan = planOf({ desired: dev, live: live(), facts: facts(exists(`${ROLE}ops/dev`, '2026-01-01')) })
    const { message, fix } = theProblem(plan, 'principal-deleted')
    expect(message).toContain(
      `, but the role was deleted, and the one of the same name is ${ROLE}ops/dev now.`,
    )
    expect(fix).toContain(`delete-access-entry --cluster-name prod --principal-arn ${ROLE}team/dev\``)
    expect(fix).toContain(`create-access-entry --cluster-name prod --principal-arn ${ROLE}ops/dev --type`)
  })

  test('of a role that is gone is only to be deleted', () => {
    const { message, fix } = theProblem(
      planOf({ desired: dev, live: live(), facts: facts(NONE) }),
      'principal-deleted',
    )
    expect(message).toBe(
      `${ROLE}team/dev has an access entry in prod, but IAM has no such role. Nobody can log in with the entry. If the entry is deleted, its row in aws-auth gives the group x (a login without permissions) to a role that is created under this ARN.`,
    )
    expect(fix).toBe(
      `Delete the entry: \`aws eks delete-access-entry --cluster-name prod --principal-arn ${ROLE}team/dev\`. A role that is created again under this ARN needs a new entry.`,
    )
  })

  test('that AWS keeps for itself is left to it', () => {
    const capabilities = known([{ name: 'argocd', type: 'ARGOCD', roleArn: ENTRY.principalArn }])
    expect(
      theProblem(planOf({ live: live(), facts: { ...facts(anew), capabilities } }), 'principal-deleted').fix,
    ).toBe('Leave the entry as it is: AWS manages it (role of the ARGOCD capability argocd).')
  })

  test('that would need a command too long to be shown whole is told without one', () => {
    const groups = Array.from({ length: 30 }, (_, index) => `a-long-name-of-a-group-${index}`)
    const entry = { ...ENTRY, details: { ...DETAILS, groups } }
    const { fix } = theProblem(
      planOf({ desired: dev, live: live(), facts: facts(anew, entry) }),
      'principal-deleted',
    )
    expect(fix).not.toContain('create-access-entry')
    expect(fix).toContain(`: \`eks-access explain ${ROLE}team/dev\` prints the commands.`)
  })

  test('is a notice where the file has nothing to do with it, and a warning where its principal is required', () => {
    expect(severities(planOf({ live: live(), facts: facts(anew) }), 'principal-deleted')).toEqual([
      'notice principal-deleted',
    ])
    const guards = { requiredAdmins: [`${ROLE}dev`] }
    expect(severities(planOf({ guards, live: live(), facts: facts(anew) }), 'principal-deleted')).toEqual([
      'warning principal-deleted',
    ])
  })

  test.each<[string, Discovery<IamRecord>]>([
    ['whose role is older', exists(`${ROLE}team/dev`, '2026-01-01')],
    ['whose role IAM does not tell of', denied('iam:GetRole')],
  ])('%s is no problem', (_, iam) => {
    expect(
      severities(planOf({ desired: dev, live: live(), facts: facts(iam) }), 'principal-deleted'),
    ).toEqual([])
  })
})

describe('an access entry that the file declares', () => {
  const byEntry = (path = 'team/') => ({
    principals: [{ ...declaredRole('dev', ['x']), arn: `${ROLE}${path}dev` }],
  })
  const look = (iam: Discovery<IamRecord>, path?: string) => {
    const snapshot = { ...snapshotOf(live(row('dev', ['y'])), 'default'), facts: facts(iam) }
    const desired = desiredState({ cluster: { door: 'eks', name: 'prod', region: 'x' }, ...byEntry(path) })
    return theProblem({ problems: lookOver(desired, snapshot) }, 'principal-deleted')
  }
  const again =
    'apply the file: that deletes the entry and creates it again, with what the file gives this role. Otherwise name it under `removed` in place of `principals`.'

  test('of a role that was made anew is replaced by the plan, which leaves nothing dead', () => {
    const plan = planOf({ desired: byEntry(), live: live(), facts: facts(anew) })
    expect(plan.changes).toMatchObject([{ kind: 'entry', action: 'replace', arn: `${ROLE}team/dev` }])
    expect(severities(plan, 'principal-deleted')).toEqual([])
  })

  test('of a role that was made anew is to be applied again', () => {
    const { message, fix, severity } = look(anew)
    expect(severity).toBe('warning')
    expect(message).toBe(
      `${ROLE}team/dev has an access entry in prod, but the role was deleted and created again under the same ARN (2026-06-01), after its access entry was created. EKS matches an entry by the unique id of its principal, so this one gives nobody access (401).`,
    )
    expect(fix).toBe(`If the principal of today is meant to have this access, ${again}`)
  })

  test('of a role that has another path now needs that one in the file', () => {
    const { fix } = look(exists(`${ROLE}ops/dev`, '2026-06-01'))
    expect(fix).toBe(
      `Write ${ROLE}ops/dev in the file. If the principal of today is meant to have this access, ${again}`,
    )
    expect(look(exists(`${ROLE}ops/dev`, '2026-06-01'), 'ops/').fix).toMatch(/^If the principal of today/)
  })

  test('of a role that is gone is left to people, in a plan too', () => {
    const expected =
      'Name the role under `removed` in place of `principals`: its entry is then deleted. Or create the role again: the next apply deletes the entry and creates it again, with what the file gives this role.'
    expect(look(NONE).fix).toBe(expected)
    const plan = planOf({ desired: byEntry(), live: live(), facts: facts(NONE) })
    expect(plan.changes).toMatchObject([{ kind: 'entry', action: 'change', adopted: true }])
    expect(theProblem(plan, 'principal-deleted').fix).toBe(expected)
  })
})

describe('a row', () => {
  const bare = { ...facts(NONE), accessEntries: known<readonly AccessEntry[]>([]) }

  test('of a role that is gone is a warning where the file declares it', () => {
    expect(
      theProblem(planOf({ desired: dev, live: live(), facts: bare }), 'principal-deleted'),
    ).toMatchObject({
      severity: 'warning',
      where: { file: 'access.yaml', line: 5, column: 5 },
      message: `${ROLE}dev has a row in aws-auth of prod, but IAM has no such role: nobody can log in with it. A row matches by the ARN, so a role that is created under this name gets the group x.`,
      fix: 'Remove it from the file, unless the role will be created again.',
    })
  })

  test('of nobody’s file is a notice', () => {
    const plan = planOf({ live: live(row('dev', ['x'])), facts: bare })
    expect(theProblem(plan, 'principal-deleted')).toMatchObject({
      severity: 'notice',
      where: { cluster: 'prod', object: 'ConfigMap/kube-system/aws-auth' },
      fix: 'Remove the row, unless the role will be created again.',
    })
    expect(plan.problems.find(({ code }) => code === 'principal-deleted')?.brought).toBe('before')
  })

  test('of one that was made anew is as good as before', () => {
    const plan = planOf({
      desired: dev,
      live: live(),
      facts: { ...bare, iamPrincipals: new Map([[principalKey(`${ROLE}dev`), anew]]) },
    })
    expect(severities(plan, 'principal-deleted')).toEqual([])
  })
})
