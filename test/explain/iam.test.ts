import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { actionsToAllow, CONSOLE_ACTIONS, type IamDecision } from '../../src/explain/iam.ts'
import { unpainted } from '../../src/render/colour.ts'
import { explanationsJson } from '../../src/render/explain/json.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { row } from '../plan/live.ts'
import { bindEverywhere, group } from '../rbac/rbac-objects.ts'
import { type Asked, ask, CONSOLE } from './closed-loop.ts'

const ALL = CONSOLE_ACTIONS.map(({ action }) => action)

function decisions(refused: readonly string[], decision: IamDecision['decision'] = 'not-allowed') {
  return ALL.map((action): IamDecision => {
    const is = refused.includes(action) ? decision : 'allowed'
    return { action, resource: '*', decision: is, policies: [], missingContext: [] }
  })
}

describe('what a policy is to allow', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing, where all is allowed', [], []],
    ['the needed action that is missing', ['eks:AccessKubernetesApi'], ['eks:AccessKubernetesApi']],
    [
      'and no action of another page',
      ['eks:AccessKubernetesApi', 'iam:ListRoles', 'ssm:GetParameter'],
      ['eks:AccessKubernetesApi'],
    ],
    ['nothing, where only other pages are empty', ['iam:ListRoles', 'eks:ListAddons'], []],
    ['the whole policy, where every action is missing', ALL, ALL],
  ])('%s', (_, refused, expected) => {
    expect(actionsToAllow(decisions(refused)).map(({ action }) => action)).toEqual(expected)
  })

  test('twelve actions are the whole policy', () => {
    expect(ALL).toHaveLength(12)
    expect(ALL).toContain('ssm:GetParameter')
  })
})

test('docs/console.md has exactly these actions', () => {
  const page = readFileSync('docs/console.md', 'utf8')
  const policy: { Statement: { Action: string[] }[] } = JSON.parse(
    /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '',
  )
  expect(policy.Statement.flatMap(({ Action }) => Action).toSorted()).toEqual(ALL.toSorted())
})

describe('in an answer', () => {
  const live = {
    mapRoles: row('console', ['viewers']),
    clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))],
  }
  const iam = { kind: 'checked', arn: CONSOLE, decisions: decisions(ALL) } as const
  const said = (more: Partial<Asked>): string =>
    explanationsText([ask({ live, iam, ...more })], {
      file: 'access.yaml',
      paint: unpainted,
      width: Infinity,
    })

  test('about the console, IAM has its part', () => {
    expect(said({})).toContain('Allow this for the principal in IAM:')
    expect(said({})).toContain('docs/console.md')
  })

  test.each(['list pods', 'list secrets -n shop', 'get /metrics'])('about %s it has none', (can) => {
    expect(said({ can })).not.toMatch(/IAM[^ ]* |eks:|Statement|console\.md/)
    const json = JSON.parse(explanationsJson([ask({ live, iam, can })], { file: 'access.yaml' }))
    expect(json.clusters[0].layers.iam).toBe('not-asked')
  })
})
