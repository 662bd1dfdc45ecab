import { describe, expect, test } from '@jest/globals'
import type { SetFile } from '../../src/access/set-file.ts'
import type { ConfigMap } from '../../src/live/snapshot.ts'
import { planRestore } from '../../src/plan/restore/restore.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from './desired.ts'
import { planOf, rowChanges, severities, theProblem } from './guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from './live.ts'

const ROLE = 'arn:aws:iam::111122223333:role/'
const OURS: SetFile = { repositoryId: '7', repository: 'octocat/access', path: 'access.yaml' }

/** A ledger that names the file of its set. */
function ledgerWith(file: Readonly<Record<string, string>>): ConfigMap {
  const ledger = ledgerOf([`${ROLE}theirs`])
  return { ...ledger, data: { ...ledger.data, ...file } }
}

const theirs = { 'repository-id': '7', repository: 'octocat/access', path: 'access.yaml' }
const codes = ['set-of-another-file', 'set-file-unknown'] as const

/** A plan of a file that does not declare what the ledger owns. */
function planWith(about: {
  readonly ledger?: Readonly<Record<string, string>>
  readonly setFile?: SetFile
  readonly movedFrom?: string
}) {
  const { ledger = theirs, setFile, movedFrom } = about
  return planOf({
    desired: {
      principals: [declaredRole('mine', ['x'])],
      ...(setFile === undefined ? {} : { setFile }),
      ...(movedFrom === undefined ? {} : { movedFrom }),
    },
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('theirs', ['x']) }), ledgerWith(ledger)],
  })
}

describe('a set that is of another file', () => {
  test('is refused, with both files and the line that takes it over', () => {
    const plan = planWith({ setFile: { ...OURS, path: 'teams/access.yaml' } })
    expect(rowChanges(plan)).toContain('remove role/theirs')
    expect(theProblem(plan, 'set-of-another-file')).toEqual({
      code: 'set-of-another-file',
      severity: 'error',
      where: { cluster: 'prod', object: 'ConfigMap/kube-system/eks-access-default' },
      message:
        'The set "default" of prod belongs to octocat/access/access.yaml, and this file is octocat/access/teams/access.yaml. An apply would remove everything of the set that this file does not declare.',
      found: 'octocat/access/teams/access.yaml',
      allowed: 'octocat/access/access.yaml',
      fix: 'Give this file a `name` of its own. If the file was moved here, add `moved-from: octocat/access/access.yaml` next to `name`, and remove it after the next apply.',
    })
  })

  test.each<[string, SetFile]>([
    ['another repository', { repositoryId: '8', repository: 'octocat/other', path: 'access.yaml' }],
    ['a repository made anew under the old name', { ...OURS, repositoryId: '8' }],
    [
      'a repository of the same name of somebody else',
      { ...OURS, repositoryId: '9', repository: 'mallory/access' },
    ],
    ['a path in another case', { ...OURS, path: 'Access.yaml' }],
    ['a terminal in a clone of another repository', { repository: 'octocat/fork', path: 'access.yaml' }],
  ])('is refused to %s', (_, setFile) => {
    expect(severities(planWith({ setFile }), ...codes)).toEqual(['error set-of-another-file'])
  })

  test('made anew under the old name is told by the numbers', () => {
    expect(
      theProblem(planWith({ setFile: { ...OURS, repositoryId: '8' } }), 'set-of-another-file').message,
    ).toBe(
      'The set "default" of prod belongs to octocat/access/access.yaml (repository 7), and this file is octocat/access/access.yaml (repository 8). An apply would remove everything of the set that this file does not declare.',
    )
  })

  test.each<[string, SetFile]>([
    ['itself', OURS],
    ['itself in a repository that was renamed', { ...OURS, repository: 'octocat/permissions' }],
    ['itself in a repository that went to another owner', { ...OURS, repository: 'hubot/access' }],
    ['a terminal in a clone', { repository: 'OctoCat/Access', path: 'access.yaml' }],
  ])('is not %s', (_, setFile) => {
    expect(severities(planWith({ setFile }), ...codes)).toEqual([])
  })

  test.each<[string, Record<string, string>]>([
    ['an older ledger without a file', {}],
    ['a ledger that names a file by half', { 'repository-id': '7', repository: 'octocat/access' }],
  ])('is not known to %s, which is taken over without a word', (_, ledger) => {
    expect(severities(planWith({ ledger, setFile: { ...OURS, path: 'x.yaml' } }), ...codes)).toEqual([])
  })

  test('is told to a terminal without a remote, and not refused', () => {
    expect(theProblem(planWith({}), 'set-file-unknown')).toEqual({
      code: 'set-file-unknown',
      severity: 'warning',
      where: { cluster: 'prod', object: 'ConfigMap/kube-system/eks-access-default' },
      message:
        'The set "default" of prod belongs to octocat/access/access.yaml, and it is not known which repository this file is in.',
      allowed: 'octocat/access/access.yaml',
      fix: 'Make sure that this is that file: what the set owns and this file does not declare is removed.',
    })
  })

  test('is refused to a restore too', () => {
    const desired = desiredState({ setFile: { ...OURS, path: 'x.yaml' } })
    const live = [
      awsAuthOf({ mapRoles: NODE_ROW }),
      ledgerWith({ ...theirs, 'previous-aws-auth': '{"mapRoles":""}' }),
    ]
    const plan = planRestore(desired, snapshotOf(live, 'default'), { kind: 'ledger' })
    expect(severities(plan, ...codes)).toEqual(['error set-of-another-file'])
  })
})

describe('moved-from', () => {
  const setFile: SetFile = { repositoryId: '8', repository: 'octocat/new', path: 'a/access.yaml' }

  test.each(['octocat/access/access.yaml', 'OctoCat/ACCESS/access.yaml'])(
    '%s takes the set over',
    (movedFrom) => {
      expect(severities(planWith({ setFile, movedFrom }), ...codes)).toEqual([])
    },
  )

  test.each([
    'octocat/access/Access.yaml',
    'octocat/other/access.yaml',
    'octocat/access/old/access.yaml',
    'octocat/new/a/access.yaml',
  ])('%s does not', (movedFrom) => {
    expect(severities(planWith({ setFile, movedFrom }), ...codes)).toEqual(['error set-of-another-file'])
  })

  test('that stays in the file does nothing once it is done', () => {
    expect(severities(planWith({ setFile: OURS, movedFrom: 'octocat/old/x.yaml' }), ...codes)).toEqual([])
  })

  test('tells a terminal without a remote nothing new', () => {
    expect(severities(planWith({ movedFrom: 'octocat/access/access.yaml' }), ...codes)).toEqual([
      'warning set-file-unknown',
    ])
  })
})
