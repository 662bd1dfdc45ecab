import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/plan/change/change.ts'
import type { Outcome } from '../../../src/plan/outcome.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { COMMENT_LIMIT } from '../../../src/render/limits.ts'
import { recordParts } from '../../../src/render/record/record.ts'
import { recordSummary } from '../../../src/render/summary.ts'
import { QUICKSTART_EFFECTS } from '../effect-plans.ts'
import {
  ADOPTION,
  APPLIED,
  FAILED,
  huge,
  MASTERS,
  NO_CHANGES,
  NOT_RESTORED,
  OPTIONS,
  outcome,
  PARTLY,
  partsText,
  QUICKSTART,
  REFUSED_CHANGED,
  RESTORED,
  recordOf,
  SUPERSEDED,
  UNREVIEWED,
  UNVERIFIED,
} from '../plans.ts'

/** The title, and the lines below it. */
function topOf(...outcomes: readonly Outcome[]): readonly string[] {
  const [title = '', facts = ''] = recordOf(outcomes, OPTIONS).split('\n\n')
  return [title.replace('### EKS access · ', ''), ...facts.split('\\\n')]
}

const DONE = outcome(QUICKSTART_EFFECTS, 'applied')

test('of an apply that did everything it says what, what that gave and took, what was checked, and how to undo it', () => {
  expect(topOf(DONE)).toEqual([
    'prod: applied, 3 added, 1 changed, 1 removed',
    '**Applied** these 5 changes to `prod`, from commit `4f1d2c3`.',
    '**Granted** read including Secrets to 1 subject, read to 1.',
    '**Took** all access from 1 subject.',
    '**Checked:** a new token is accepted, and `prod` has what access.yaml says.',
    '**Undo** by reverting this pull request.',
  ])
  const text = recordOf([DONE], OPTIONS)
  expect(text).toContain('`role/old-ci` **lost all access**, which was ')
  expect(text).toContain('`user/alice` **gained read** in `team-a`')
  expect(text).toContain('- **removed** row `role/old-ci`')
  expect(text).not.toContain('CAUTION')
})

test('what an apply adopted is not said to be undone by a revert', () => {
  expect(topOf(outcome(ADOPTION, 'applied')).at(-1)).toBe(
    '**Undo** by reverting this pull request, but for what Caution of its plan names as not undone.',
  )
  const changes = ADOPTION.changes.filter(({ kind }) => kind === 'ownership')
  expect(topOf(outcome({ ...ADOPTION, changes }, 'applied')).at(-1)).toBe(
    '**Undo** is not possible by reverting: see Caution of its plan.',
  )
})

test.each<[string, Outcome, string]>([
  [
    'nodes are watched',
    DONE,
    'a new token is accepted, nodes that were Ready stayed Ready for 60 seconds, and `prod` has',
  ],
  [
    'nodes could not be watched',
    {
      ...DONE,
      problems: [
        {
          ...MASTERS.problems[0],
          code: 'nodes-not-watched',
          severity: 'notice',
          where: {},
          message: 'M.',
          fix: 'F.',
        },
      ],
    },
    'a new token is accepted, and `prod` has',
  ],
  [
    'no row is written',
    outcome(
      { ...QUICKSTART, changes: QUICKSTART.changes.filter(({ kind }) => kind === 'object') },
      'applied',
    ),
    'a new token is accepted, and `prod` has',
  ],
  [
    'it is a directory',
    outcome({ ...QUICKSTART, target: { cluster: 'prod', door: 'directory', directory: 'x' } }, 'applied'),
    '`prod` has',
  ],
])('only what was checked is said to be: %s', (_what, of, checked) => {
  const text = partsText(recordParts([of], { ...OPTIONS, nodeSeconds: 60 }), OPTIONS)
  expect(text).toContain(`**Checked:** ${checked} what access.yaml says.`)
})

describe('of an apply that did not do everything it says what is so now, and what is next', () => {
  test.each<[string, Outcome, readonly string[]]>([
    [
      'partly applied',
      PARTLY,
      [
        'prod: partly applied, 3 of 5 changes',
        '**Failed:** 3 of 5 changes are done, and stay.',
        '**Granted, took:** what the changes marked as applied give and take, below.',
        '**Next:** the next run, or a re-run of this one, does what is left.',
      ],
    ],
    [
      'one change applied in part',
      outcome(QUICKSTART, 'partly', {
        changes: QUICKSTART.changes.map((change, index) => ({
          change,
          result: index === 0 ? 'partly' : 'not-tried',
        })),
      }),
      [
        'prod: partly applied, 0 of 5 changes, and a part of 1 more',
        '**Failed:** 0 of 5 changes are done, and stay, and a part of 1 more.',
        '**Granted, took:** what the changes marked as applied give and take, and a part of what those marked as partly applied do, below.',
        '**Next:** the next run, or a re-run of this one, does what is left.',
      ],
    ],
    [
      'access entries rolled back',
      outcome(QUICKSTART, 'failed', {
        changes: QUICKSTART.changes.map((change) => ({ change, result: 'taken-back' })),
        entriesBack: { undone: 2, left: 0 },
      }),
      [
        'prod: failed and rolled back',
        '**Failed:** the apply took access that it must not take, so access entries were rolled back. Roles and bindings stay as listed.',
        '**Next:** find out why before it is tried again.',
      ],
    ],
    [
      'aws-auth rolled back, and an access entry not',
      { ...RESTORED, entriesBack: { undone: 1, left: 1 } },
      [
        'prod: failed, and access entries could not be rolled back',
        '**Failed:** the apply took access that it must not take, and access entries could not be rolled back.',
        '**Granted, took:** what the changes marked as applied give and take, below.',
        '**Next:** a person must restore access entries now.',
      ],
    ],
    [
      'nothing applied',
      FAILED,
      [
        'prod: failed, nothing has changed',
        '**Failed:** nothing was changed.',
        '**Next:** a re-run tries again.',
      ],
    ],
    [
      'written, and not found again',
      UNVERIFIED,
      [
        'prod: written, but the check afterwards failed',
        '**Not confirmed:** everything is written, but a cluster did not have what the file says when it was read back.',
        '**Granted, took:** what the changes marked as applied give and take, below.',
        '**Next:** a re-run looks again.',
      ],
    ],
    [
      'rolled back',
      RESTORED,
      [
        'prod: failed and rolled back, 2 of 5 changes are still in force',
        '**Failed:** the apply took access that it must not take, so aws-auth was rolled back. Roles and bindings stay as listed.',
        '**Granted, took:** what the changes marked as applied give and take, below.',
        '**Next:** find out why before it is tried again.',
      ],
    ],
    [
      'not rolled back',
      NOT_RESTORED,
      [
        'prod: failed, and aws-auth could not be rolled back',
        '**Failed:** the apply took access that it must not take, and aws-auth could not be rolled back.',
        '**Granted, took:** what the changes marked as applied give and take, below.',
        '**Next:** a person must restore aws-auth now.',
      ],
    ],
    [
      'refused, because the plan has errors',
      outcome(MASTERS, 'refused'),
      [
        'prod: refused, nothing has changed',
        '**Not applied:** nothing was changed.',
        '**Next:** see Caution.',
      ],
    ],
    [
      'superseded',
      SUPERSEDED,
      [
        'prod: superseded by a newer commit, nothing has changed',
        '**Applied** nothing: a newer commit was applied to `prod` before.',
      ],
    ],
    [
      'nothing to do',
      outcome(NO_CHANGES, 'nothing-to-do'),
      ['prod: nothing to do', '**Applied** nothing: `prod` already has what access.yaml says.'],
    ],
  ])('%s', (_what, of, lines) => {
    expect(topOf(of)).toEqual(lines)
  })

  test('each change has what became of it', () => {
    const words = recordOf([RESTORED], OPTIONS).match(
      /^- \*\*(rolled back|applied)\*\* (add|change|remove) (row|\w+)/gm,
    )
    expect(words).toEqual([
      '- **rolled back** add row',
      '- **rolled back** remove row',
      '- **rolled back** change row',
      '- **applied** add ClusterRole',
      '- **applied** add RoleBinding',
    ])
  })

  test('nobody is said to have gained or lost anything', () => {
    for (const one of [PARTLY, FAILED, RESTORED, NOT_RESTORED, UNVERIFIED]) {
      const text = recordOf(
        [{ ...one, plan: { ...one.plan, effects: QUICKSTART_EFFECTS.effects } as Plan }],
        OPTIONS,
      )
      expect(text).not.toMatch(/Who gained|\*\*(gained|lost)|Exact permissions/)
    }
  })

  test('aws-auth is shown as it was written and as it is again', () => {
    expect(recordOf([RESTORED], OPTIONS)).toContain(
      '<summary>aws-auth as it was written (-) and as it is again (+)</summary>',
    )
    expect(recordOf([NOT_RESTORED], OPTIONS)).toContain(
      '<summary>aws-auth as it was before (-) and as it is now (+)</summary>',
    )
  })
})

describe('what was refused is told as what it would have done', () => {
  test('where the plan has errors', () => {
    expect(recordOf([outcome(MASTERS, 'refused')], OPTIONS)).toContain(
      '#### Changes that would be made: 1 to add',
    )
  })

  test('and where nobody reviewed it, with the digest that somebody can confirm', () => {
    for (const one of [UNREVIEWED, REFUSED_CHANGED]) {
      const text = recordOf([one], OPTIONS)
      expect(text).toContain('#### Changes that would be made: 3 to add, 1 to change, 1 to remove')
      expect(text).toMatch(/plan digest `[0-9a-f]{64}`/)
    }
  })

  test('and of what somebody changed meanwhile, what was reviewed and what would be done now', () => {
    expect(recordOf([REFUSED_CHANGED], OPTIONS)).toContain(
      '- `user/alice`\n  - reviewed: gains group `developers`; loses group `testers`\n  - now: **not reviewed:** loses group `incident-4711`; ',
    )
  })
})

test('several clusters are counted by what became of them, and each error names its cluster', () => {
  const named = (of: Outcome, cluster: string): Outcome => ({
    ...of,
    plan: { ...of.plan, cluster },
    problems: of.problems.map((one) => ({ ...one, where: {} })),
  })
  const outcomes = [named(APPLIED, 'a'), named(PARTLY, 'b'), named(outcome(NO_CHANGES, 'nothing-to-do'), 'c')]
  const text = recordOf(outcomes, OPTIONS)
  expect(text.split('\n')[0]).toBe(
    '### EKS access · 3 clusters: 1 applied, 1 partly applied, 1 with nothing to do',
  )
  expect(text).toMatch(/^> - \*\*`b`\*\* \*\*Error\*\* \[`write-failed`\]/m)
  expect(text).toContain('**Failed:** 8 of 10 changes are done, and stay.')
})

describe('a record that is too long', () => {
  const changes = huge().changes.map((change: Change, index) => ({
    change,
    result: index % 2 === 0 ? ('applied' as const) : ('failed' as const),
    message: `No answer ${index}.`,
  }))
  const of: Outcome = {
    ...outcome(huge(), 'partly', { changes }),
    problems: changes.slice(0, 900).map(({ message }) => ({
      code: 'write-failed',
      severity: 'error',
      where: { cluster: 'prod' },
      message,
      fix: 'Run it again.',
    })),
  }

  test('begins with its title and has what failed, and says that it is not everything', () => {
    const text = recordOf([of], OPTIONS)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT.size)
    expect(text.split('\n')[0]).toBe('### EKS access · prod: partly applied, 1,500 of 3,000 changes')
    expect(text).toContain('> - and 890 errors more, in the log of the run')
    expect(text).toContain(
      "**Shortened to fit.** [The run's summary](https://github.com/example/access/actions/runs/1234567890) has more.",
    )
    expect(text).toContain('**failed** add 1,500 RoleBindings in 1,500 namespaces')
  })

  test('does not lead from the summary to the summary', () => {
    const many = Array.from(
      { length: 60 },
      (_, index): Outcome => ({
        ...of,
        plan: { ...of.plan, cluster: `c${index}` },
        problems: of.problems.map((one) => ({ ...one, message: `${one.message} In c${index}.`.repeat(3) })),
      }),
    )
    const text = recordSummary(many, OPTIONS)
    expect(text).toContain('**Shortened to fit.** The log of the run has more.')
    expect(text).not.toContain("run's summary")
  })
})
