import { describe, expect, test } from '@jest/globals'
import { unreadablePlan } from '../../../src/plan/make-plan.ts'
import type { ClusterHead } from '../../../src/plan/shown/cluster-head.ts'
import { type Head, headOf, type Merging } from '../../../src/plan/shown/head.ts'
import type { Newcomer } from '../../../src/plan/shown/newcomer.ts'
import type { PowerCount } from '../../../src/plan/shown/power.ts'
import { headMarkdown } from '../../../src/render/head/head.ts'
import { desiredState } from '../../plan/desired.ts'
import { foreignNodes } from '../foreign.ts'
import { nodesOf, readMarkdown } from '../markdown.ts'
import { ABOUT, HOSTILE_TEXTS, problem, QUICKSTART } from '../plans.ts'
import { cautionOf, clusterHead, gain, headWith, loss, NO_COUNTS, principal } from './heads.ts'

test('what a reviewer must not miss has an order', () => {
  const error = { code: 'node-row', message: 'A row.', fix: 'Fix it.' } as const
  const head = headWith(
    [
      clusterHead({
        errors: [error],
        moreErrors: 2,
        gains: [gain({})],
        losses: [loss({ subjects: [principal('ops')] })],
        unmanagedRemoved: 2,
        policy: [{ kind: 'value', key: 'guards.minAdmins', before: 2, after: 1, loosens: true }],
        returnedAdmins: ['arn:aws:iam::111122223333:role/ops'],
      }),
      clusterHead({ cluster: 'stage', unread: true, errors: [error] }),
    ],
    {
      merging: { kind: 'applies', signed: false },
      replaces: { why: 'has no record', by: ['mallory'] },
      repairs: true,
      leavesNodes: true,
    },
  )
  expect(cautionOf(head).map((line) => line.split(/[:[]/)[0]?.trim())).toEqual([
    'Error',
    'and 2 errors more, in the log of the run',
    'Would gain admin in the whole cluster',
    'Would lose all access',
    'Not undone by a revert',
    'Admins that a restore added again',
    'Loosens a guard',
    'Repairs aws-auth',
    'Does not watch nodes',
    'Not signed by GitHub',
    'Replaces a comment that did not count',
    'Not planned',
  ])
})

test.each<[Partial<Newcomer>, string]>([
  [{ power: 'admin', scopes: [''] }, 'New admin'],
  [{ power: 'way-to-admin', scopes: ['kube-system'] }, 'New way to admin in kube-system'],
  [{ power: 'login' }, 'New login without permissions'],
  [{ power: 'write', scopes: [''] }, 'New write in the whole cluster'],
  [{ power: 'unknown' }, 'New unknown power'],
])('what is new in a cluster is named as a new power, without an article: %j', (about, lead) => {
  const newcomer = {
    subject: 'account 444455556666',
    power: 'admin',
    parts: [],
    scopes: [],
    by: { kind: 'account' },
  } as const
  const head = headWith([clusterHead({ newcomers: { shown: [{ ...newcomer, ...about }], more: 0 } })])
  expect(cautionOf(head)).toEqual([expect.stringContaining(`${lead} since the last apply, not in `)])
})

test('that the workflow could not be compared is said before anybody merges', () => {
  const head = headWith([clusterHead()], {
    merging: { kind: 'applies', signed: true, uncompared: '.github/workflows/access.yml' },
  })
  expect(cautionOf(head)).toEqual([
    'Not compared: whether this pull request adds or changes .github/workflows/access.yml. GitHub did not return it as it was before. If it does, merging applies nothing',
  ])
})

const PLACE = '`prod` (eu-central-1)'

/** The lines between the title and the caution, without the sign that breaks a line. */
function factsOf(head: Head): string[] {
  const [, facts = ''] = headMarkdown(head).split('\n\n')
  return facts.split('\\\n')
}

describe('the first line says what merging does', () => {
  test.each<[Merging, string]>([
    [{ kind: 'applies', signed: true }, `**Merging** applies this change to ${PLACE}.`],
    [
      { kind: 'gate' },
      '**Merging** applies nothing now: the run on the default branch plans again, and waits until somebody releases that plan.',
    ],
    [
      { kind: 'other-branch', base: 'next', applied: 'main' },
      '**Merging** applies nothing: this pull request targets `next`, and only `main` is applied.',
    ],
    [
      { kind: 'other-workflow', workflow: '.github/workflows/a.yml', brought: 'added', applied: 'trunk' },
      '**Merging** applies nothing: this pull request adds `.github/workflows/a.yml`, and only a plan of the workflow that `trunk` has counts. Merge the workflow first, in a pull request of its own, and update this branch after that.',
    ],
    [
      { kind: 'other-workflow', workflow: '.github/workflows/a.yml', brought: 'changed', applied: 'trunk' },
      '**Merging** applies nothing: this pull request changes `.github/workflows/a.yml`, and only a plan of the workflow that `trunk` has counts. Merge the workflow first, in a pull request of its own, and update this branch after that.',
    ],
    [
      { kind: 'unsigned' },
      '**Merging** applies nothing, because GitHub did not sign this comment: the job needs `id-token: write`. Or `access.yaml` has `review.unsigned: allow` before this pull request.',
    ],
    [
      { kind: 'too-long', grave: 3_000 },
      '**Merging** applies nothing, because 3,000 grave grants do not fit into this comment. Split the pull request, or release its plan by its digest (docs/environment-gate.md).',
    ],
    [{ kind: 'no-pull-request' }, `**Applying** makes this change to ${PLACE}.`],
    [{ kind: 'restore' }, `**Restoring** makes this change to ${PLACE}.`],
  ])('%j', (merging, line) => {
    expect(factsOf(headWith([clusterHead()], { merging }))[0]).toBe(line)
  })

  test('nothing where there is nothing to do, in the words of what merging does', () => {
    const head = headWith([clusterHead({ counts: NO_COUNTS })])
    expect(factsOf(head)).toEqual([
      `**Merging** changes nothing in ${PLACE}, which already has what \`access.yaml\` says.`,
      '**Grants, takes** nothing now.',
      '**Undo** by reverting this pull request.',
    ])
    const restored = factsOf({ ...head, merging: { kind: 'restore' } })
    expect(restored[0]).toBe(
      `**Restoring** changes nothing in ${PLACE}, which already has what the backup has.`,
    )
  })

  test('that a looser guard lets later plans do more, also where nothing changes now', () => {
    const policy = [{ kind: 'value', key: 'guards.minAdmins', before: 2, after: 1, loosens: true }] as const
    expect(factsOf(headWith([clusterHead({ counts: NO_COUNTS, policy })]))[1]).toBe(
      '**Grants, takes** nothing now. Later plans may do what is refused today, also plans that are merged already.',
    )
  })

  test('which clusters an error keeps from being applied', () => {
    const bad = clusterHead({ cluster: 'stage', errors: [ERROR] })
    expect(factsOf(headWith([bad]))).toEqual([
      '**Do not merge:** nothing is applied to `stage` (eu-central-1) until the error is fixed, by this merge or a later one.',
      '**Would grant** nothing to anybody.',
      '**Would take** nothing from anybody.',
      '**Review:** nothing below counts as reviewed. The pull request that fixes the error shows it again.',
    ])
    expect(factsOf(headWith([clusterHead(), bad]))[0]).toBe(
      `**Merging** applies this change to ${PLACE}. It applies nothing to \`stage\`, which has errors.`,
    )
  })

  test('that a cluster could not be read, and so has no plan', () => {
    const unread = clusterHead({ cluster: 'stage', counts: NO_COUNTS, unread: true, errors: [ERROR] })
    expect(factsOf(headWith([unread]))).toEqual([
      '**Do not merge:** there is no plan for `stage` (eu-central-1).',
      '**Grants, takes:** not known.',
      '**Review:** nothing counts as reviewed. Run the plan again.',
    ])
    expect(factsOf(headWith([clusterHead(), unread]))[0]).toBe(
      `**Merging** applies this change to ${PLACE}. It applies nothing to \`stage\`, which could not be read.`,
    )
  })
})

const ERROR = { code: 'node-row', message: 'A row.', fix: 'Fix it.' } as const

describe('who gets how much is counted by power, the highest first', () => {
  const count = (
    power: PowerCount['power'],
    subjects: number,
    ...parts: PowerCount['parts']
  ): PowerCount => ({
    power,
    parts,
    subjects,
  })

  test.each<[string, readonly PowerCount[], string]>([
    ['nobody', [], 'nothing to anybody'],
    ['one', [count('admin', 1)], 'admin to 1 subject'],
    [
      'some',
      [count('read', 2), count('admin', 1), count('write', 1_200, 'exec', 'secrets-read')],
      'admin to 1 subject, write including exec and Secrets to 1,200, read to 2',
    ],
    [
      'more powers than a reader can hold',
      [count('admin', 1), count('write', 2), count('read', 3), count('other', 4), count('login', 5)],
      'admin to 1 subject, write to 2, read to 3, less than that to 9',
    ],
  ])('of %s', (_words, grants, words) => {
    expect(factsOf(headWith([clusterHead({ grants })]))[1]).toBe(`**Grants** ${words}.`)
  })

  test('of several clusters, the same in each or not', () => {
    const of = (cluster: string, subjects: number) =>
      clusterHead({ cluster, grants: [count('admin', 1), count('read', subjects)], takes: [count('all', 1)] })
    expect(factsOf(headWith([of('a', 2), of('b', 3)])).slice(1, 3)).toEqual([
      '**Grants** admin to 1 subject in each of 2 clusters, read to 5 in 2 clusters.',
      '**Takes** all access from 1 subject in each of 2 clusters.',
    ])
  })
})

describe('how it is undone', () => {
  const adopting = { ...NO_COUNTS, total: 3, adopt: 3 }
  const adopts = { rows: 2, objects: 1 }

  test('is not by a revert where it is adopted, which the caution explains', () => {
    const head = headWith([clusterHead({ counts: adopting, adopts })])
    expect(factsOf(head)).toEqual([
      `**Merging** changes nothing in the access of ${PLACE}, and makes \`access.yaml\` the owner of 2 rows and 1 RBAC object.`,
      '**Grants** nothing to anybody.',
      '**Takes** nothing from anybody.',
      '**Undo** is not possible by reverting: see Caution.',
    ])
    expect(cautionOf(head)).toEqual([
      'Not undone by a revert: what access.yaml owns is removed from the cluster when it leaves the file, so a revert would remove 2 rows and 1 object that the cluster has already. Name them under removed with destroy: false instead ([how](https://example.com/eks-access/docs/access-yaml.md#removed))',
    ])
  })

  test('is not by a revert where access entries are adopted', () => {
    const head = headWith([clusterHead({ counts: adopting, adopts: { rows: 1, objects: 0, entries: 2 } })])
    expect(factsOf(head)[0]).toContain('the owner of 1 row and 2 access entries.')
    expect(factsOf(head).at(-1)).toBe('**Undo** is not possible by reverting: see Caution.')
    expect(cautionOf(head)[0]).toContain(
      'a revert would remove 1 row and 2 access entries that the cluster has',
    )
  })

  test('is by a revert but for what is adopted, or was never in the file', () => {
    for (const about of [
      { counts: { ...adopting, total: 4, add: 1 }, adopts },
      { counts: { ...NO_COUNTS, total: 2, remove: 2 }, unmanagedRemoved: 1 },
      { counts: { ...NO_COUNTS, total: 2, remove: 2 }, objectsRemoved: 1 },
      { counts: { ...NO_COUNTS, total: 2, remove: 2 }, entriesRemoved: 1 },
    ])
      expect(factsOf(headWith([clusterHead(about)])).at(-1)).toBe(
        '**Undo** by reverting this pull request, but for what Caution names as not undone.',
      )
  })

  test('is not by a revert where all that is removed was never in the file', () => {
    for (const removed of [{ unmanagedRemoved: 2 }, { objectsRemoved: 2 }, { entriesRemoved: 2 }])
      expect(
        factsOf(headWith([clusterHead({ counts: { ...NO_COUNTS, total: 2, remove: 2 }, ...removed })])).at(
          -1,
        ),
      ).toBe('**Undo** is not possible by reverting: see Caution.')
  })

  test.each<[Merging, string]>([
    [{ kind: 'no-pull-request' }, '**Undo** by applying the file as it was.'],
    [{ kind: 'restore' }, '**Undo** by merging a pull request, or by restoring the backup of this run.'],
  ])('%j', (merging, line) => {
    expect(factsOf(headWith([clusterHead()], { merging })).at(-1)).toBe(line)
  })
})

test('access entries that were never in the file are in a backup, as rows are', () => {
  const head = headWith([clusterHead({ unmanagedRemoved: 1, entriesRemoved: 1 })])
  expect(cautionOf(head)).toEqual([
    "Not undone by a revert: 1 unmanaged row and 1 unmanaged access entry are removed, which access.yaml never had; restore and the run's backup-file have them",
  ])
})

test('what was never in the file and is removed is named apart: objects are in no backup', () => {
  const head = headWith([clusterHead({ unmanagedRemoved: 1, objectsRemoved: 2 })])
  expect(cautionOf(head)).toEqual([
    "Not undone by a revert: 1 unmanaged row is removed, which access.yaml never had; restore and the run's backup-file have it",
    'Not undone by a revert: 2 unmanaged objects are removed, which access.yaml never had; this plan has their YAML',
  ])
})

describe('the title has the counts, errors and clusters without a plan', () => {
  const unread = clusterHead({ cluster: 'lab', counts: NO_COUNTS, unread: true, errors: [ERROR] })
  const failing = clusterHead({ cluster: 'stage', errors: [ERROR], moreErrors: 1 })
  const policy = [{ kind: 'value', key: 'guards.minAdmins', before: 2, after: 1, loosens: true }] as const

  test.each<[string, readonly ClusterHead[]]>([
    ['EKS access plan · prod: 1 to add', [clusterHead()]],
    ['EKS access plan · `team 1`: 1 to add', [clusterHead({ cluster: 'team 1' })]],
    ['EKS access plan · prod: no changes, loosens 1 guard', [clusterHead({ counts: NO_COUNTS, policy })]],
    ['EKS access plan · stage: will not be applied, 2 errors', [failing]],
    ['EKS access plan · lab: not planned', [unread]],
    [
      'EKS access plan · 3 clusters: 2 to add, 2 errors in 1 cluster, 1 cluster not planned',
      [clusterHead(), failing, unread],
    ],
  ])('%s', (title, clusters) => {
    expect(headMarkdown(headWith(clusters)).split('\n')[0]).toBe(`### ${title}`)
  })
})

test('a cluster that could not be read is told with why, and no principal of its account is shortened by it', () => {
  const plan = unreadablePlan(
    desiredState(),
    problem({ severity: 'error', message: 'No answer.', fix: 'Look.' }),
  )
  expect(cautionOf(headOf([plan], ABOUT))).toEqual([
    expect.stringMatching(/^Not planned: prod: No answer\. \[group-without-principal\]\(\S+\)\. Look\.$/),
  ])
})

test('a plan whose effects are not known has the lines at the top all the same', () => {
  const { effects: _, ...plan } = QUICKSTART
  expect(factsOf(headOf([plan], ABOUT)).map((line) => line.split(' ')[0])).toEqual([
    '**Merging**',
    '**Grants**',
    '**Takes**',
    '**Undo**',
  ])
})

describe('no text from outside becomes mark-up', () => {
  test.each([...HOSTILE_TEXTS, '![x](https://evil.example)', '[x](https://evil.example)', '**x**'])(
    '%j',
    (text) => {
      const error = {
        code: 'node-row',
        message: text,
        fix: text,
        object: text,
        at: { file: text, line: 1 },
      } as const
      const keys = ['principal', 'user', 'group', 'serviceAccount', 'object', 'nothing'].map(
        (kind) => `${kind} ${text}`,
      )
      const head: Head = headWith(
        [
          clusterHead({
            cluster: text,
            target: { cluster: text, door: 'context', context: text, region: text, directory: text },
            errors: [error],
            gains: keys.map((subject) =>
              gain({
                subject,
                rule: 'escalate',
                scope: text,
                names: [text],
                told: {
                  base: 'write',
                  through: [{ role: text, group: text }],
                  where: { file: text, line: 1 },
                },
              }),
            ),
            losses: (['all', 'admin', 'read', 'login'] as const).map((power) =>
              loss({ power, scopes: [text], subjects: keys, where: [{ file: text, line: 1 }] }),
            ),
            returnedAdmins: [text],
          }),
          clusterHead({ cluster: text, unread: true, errors: [error] }),
          clusterHead(),
        ],
        { file: text, replaces: { why: text, by: [text] }, merging: { kind: 'applies', signed: false } },
      )
      for (const merging of [
        head.merging,
        { kind: 'other-branch', base: text, applied: text },
        { kind: 'other-workflow', workflow: text, brought: 'added', applied: text },
        { kind: 'applies', signed: true, uncompared: text },
      ] as const) {
        const markdown = headMarkdown({ ...head, merging })
        expect(foreignNodes(markdown)).toEqual([])
        // Each line is one of this program's, with its own beginning in bold.
        for (const line of markdown.split('\n').filter((one) => one.startsWith('> ')))
          expect(line).toMatch(/^> (\[!CAUTION\]$|- \*\*)/)
        const strong = nodesOf(readMarkdown(markdown)).filter(({ type }) => type === 'strong')
        const own = markdown.split('\n').filter((line) => /^(> - )?\*\*/.test(line))
        expect(strong).toHaveLength(own.length)
      }
    },
  )
})
