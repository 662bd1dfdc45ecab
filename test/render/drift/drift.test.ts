import { describe, expect, test } from '@jest/globals'
import { clusterDrift } from '../../../src/plan/drift/findings.ts'
import { unreadablePlan } from '../../../src/plan/make-plan.ts'
import { driftIssue, driftNews, driftSummary, driftText } from '../../../src/render/drift/drift.ts'
import { driftProblems } from '../../../src/render/drift/lines.ts'
import { expectGoldenFile } from '../../golden.ts'
import { desiredState } from '../../plan/desired.ts'
import { PLAIN, plan, problem } from '../plans.ts'
import { bindingItem, HOME, named, PROD, reportOf, rowItem, threeClusters } from './report.ts'

const ROOM = 60_000

describe('the issue about drift', () => {
  test('tells what is new, what is not applied, and what was there before', () => {
    expectGoldenFile('test/render/golden/drift-issue.md', `${driftIssue(threeClusters(), ROOM)}\n`)
  })

  test('is the same text in the log', () => {
    expectGoldenFile('test/render/golden/drift.txt', driftText(threeClusters(), PLAIN))
  })

  test('says that nothing was found, and still who is an admin outside of the file', () => {
    const well = plan([], {
      ...named('prod'),
      drift: { compared: 'each', items: [rowItem(`${HOME}role/break-glass`)], parts: [] },
    })
    expectGoldenFile('test/render/golden/drift-well.md', driftSummary(reportOf([clusterDrift(well, PROD)])))
  })

  test('a cluster that was not read is not as the file says, and not otherwise', () => {
    const unread = unreadablePlan(
      desiredState({}),
      problem({
        code: 'cluster-unreachable',
        severity: 'error',
        where: { cluster: 'prod' },
        message: 'No answer.',
      }),
    )
    const text = driftSummary(reportOf([clusterDrift(unread, undefined)]))
    expect(text).toContain('access.yaml: 1 cluster not read\n')
    expect(text).toContain('`prod` was not read')
    expect(text).not.toContain('nothing found')
    expect(text).toContain('**Not planned:** `prod`: No answer.')
  })

  test('an admin is told where no apply remembers whom it found', () => {
    const drift = { compared: 'nothing', items: [rowItem(`${HOME}role/ops`)], parts: [] } as const
    const text = driftSummary(reportOf([clusterDrift(plan([], { ...named('prod'), drift }), PROD)]))
    expect(text).toContain('**Perhaps new admin in the whole cluster of `prod`:** `role/ops`')
    expect(text).toContain('#### Not compared, because no apply remembers what it found')
  })

  test('who has little is no finding where no apply remembers it', () => {
    const little = rowItem(`${HOME}role/ops`, {
      power: { scopes: ['shop'], held: { power: 'read', parts: [] } },
    })
    const drift = { compared: 'nothing', items: [little], parts: [] } as const
    const found = clusterDrift(plan([], { ...named('prod'), drift }), PROD)
    expect(found.findings).toEqual([])
    expect(found.known).toEqual([little])
  })

  test('something that changed is told although nobody knows what', () => {
    const drift = { compared: 'changed', items: [], parts: [] } as const
    const text = driftSummary(reportOf([clusterDrift(plan([], { ...named('prod'), drift }), PROD)]))
    expect(text).toContain('access.yaml: 1 finding in prod')
    expect(text).toContain('**Changed, and it is not known what:** `prod`')
  })

  test('principals that IAM has no more: a finding where the file names them, else folded', () => {
    const deleted = (severity: 'warning' | 'notice', message: string) =>
      problem({ code: 'principal-deleted', severity, message, where: { cluster: 'prod' } })
    const found = clusterDrift(
      plan([], {
        ...named('prod'),
        problems: [deleted('warning', 'One is gone.'), deleted('notice', 'Two is gone.')],
      }),
      PROD,
    )
    const [before = '', fold = ''] = driftSummary(reportOf([found])).split('<details>')
    expect(before).toContain('1. `prod`: One is gone.')
    expect(before).not.toContain('Two is gone.')
    expect(fold).toContain('Two is gone.')
  })

  test('what is the same in several clusters is one finding', () => {
    const items = [rowItem('arn:aws:iam::444455556666:role/x', { isNew: true })]
    const drift = { compared: 'each', items, parts: [] } as const
    const clusters = ['a', 'b'].map((name) => clusterDrift(plan([], { ...named(name), drift }), undefined))
    const text = driftSummary(reportOf(clusters))
    expect(text).toContain('access.yaml: 1 finding in 2 of 2 clusters')
    expect(text).toContain('1. `a`, `b`: ')
    expect(driftProblems(reportOf(clusters), 'error')).toMatchObject([
      { code: 'drift', severity: 'error', where: {}, message: expect.stringMatching(/^a and b: /) },
    ])
  })

  test('names from a cluster are neither Markdown nor HTML', () => {
    const evil = '@team</summary><img src=x>`#1 [a](b)'
    const items = [
      rowItem(`arn:aws:iam::444455556666:role/${evil}`, { isNew: true, groups: [evil] }),
      bindingItem(evil, { subject: { kind: 'group', name: evil } }),
      rowItem(`arn:aws:iam::444455556666:role/known${evil}`),
    ]
    const drift = { compared: 'each', items, parts: [] } as const
    const text = driftIssue(reportOf([clusterDrift(plan([], { ...named('prod'), drift }), undefined)]), ROOM)
    const outside = text.replace(/<code>[^<]*<\/code>/g, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
    expect(outside).not.toMatch(/@team|<img|#1|\[a\]/)
  })

  test('a thousand findings fit, and each kind is counted', () => {
    const items = Array.from({ length: 1000 }, (_, index) =>
      rowItem(`arn:aws:iam::444455556666:role/${'x'.repeat(60)}${index}`, { isNew: true }),
    )
    const drift = { compared: 'each', items, parts: [] } as const
    const report = reportOf([clusterDrift(plan([], { ...named('prod'), drift }), PROD)])
    const text = driftIssue(report, ROOM)
    expect(text.length).toBeLessThanOrEqual(ROOM)
    expect(text).toContain('1,000 findings in prod')
    expect(text).toContain('Shortened to fit.')
    expect(driftNews(report, true).length).toBeLessThanOrEqual(ROOM)
  })

  test('what is new in an issue is told to those who follow it', () => {
    const text = driftNews(threeClusters(), true)
    expect(text).toContain('Found since the last update of this issue: 3 findings')
    expect(text).toContain('- `stage`: **change** row `user/bob`')
    expect(driftNews(threeClusters(), false)).toContain('More was found, see above.')
  })
})
