import { describe, expect, test } from '@jest/globals'
import type { IamAnswer } from '../../src/explain/iam.ts'
import type { ClusterFacts } from '../../src/live/facts.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { OWNED, OWNED_FACTS, PEOPLE } from '../login/owner/cluster.ts'
import { known } from '../plan/guard/cluster.ts'
import { bindEverywhere, group } from '../rbac/rbac-objects.ts'
import { PLAIN } from '../render/plans.ts'
import { ask, FILE } from './closed-loop.ts'

/** The same entries, of which nobody looked at any. */
const unread: ClusterFacts = {
  ...OWNED_FACTS,
  accessEntries: known(
    OWNED_FACTS.accessEntries.kind === 'known'
      ? OWNED_FACTS.accessEntries.value.map(({ principalArn }) => ({ principalArn }))
      : [],
  ),
}

describe('an entry of AWS or of nodes', () => {
  test.each(Object.entries(OWNED))('%s: no command and no lines are suggested', (_, principal) => {
    const { mapping, mend } = ask({ live: { facts: OWNED_FACTS }, principal })
    expect(mapping.causes.map(({ kind }) => kind)).toContain(
      principal === OWNED.hybrid ? 'node-role' : 'entry-owner',
    )
    expect(['access-entry', 'lines']).not.toContain(mend?.kind)
  })

  test.each([
    ['nodeGroup', 'node-row'],
    ['fargate', 'node-row'],
    ['eks', 'aws-entry'],
    ['batch', 'aws-entry'],
    ['argocd', 'aws-entry'],
    ['clusterRole', 'aws-entry'],
    ['karpenter', 'none'],
  ] as const)('%s, that was not looked at: %s', (name, expected) => {
    expect(ask({ live: { facts: unread }, principal: OWNED[name] }).mend?.kind).toBe(expected)
  })

  test('gets what the file gives to everybody, by applying it', () => {
    const file = `${FILE}rbac:
  bindings:
    - groups: [system:authenticated]
      clusterRole: view
`
    expect(
      ask({ live: { facts: OWNED_FACTS }, principal: OWNED.ack, can: 'list pods', file }).mend,
    ).toMatchObject({
      kind: 'apply',
    })
  })

  test('that has what is asked for needs nothing, and is told all the same', () => {
    const clusterRoleBindings = [bindEverywhere('all', 'ClusterRole/view', group('system:authenticated'))]
    const live = { facts: OWNED_FACTS, clusterRoleBindings }
    const { mapping, mend } = ask({ live, principal: OWNED.batch, can: 'list pods' })
    expect(mend).toBeUndefined()
    expect(mapping.causes).toEqual([
      { kind: 'entry-owner', owner: { kind: 'service-linked-role', service: 'batch.amazonaws.com' } },
    ])
  })

  test('is told where it refuses a session that is none of an instance', () => {
    const principal = 'arn:aws:sts::111122223333:assumed-role/karpenter/alice'
    const { mapping } = ask({ live: { facts: OWNED_FACTS }, principal })
    expect(mapping.causes).toMatchObject([
      { kind: 'session-refused' },
      { kind: 'entry-owner', owner: { kind: 'nodes', type: 'EC2_LINUX' } },
    ])
  })

  test.each([
    ['batch', false],
    ['ack', true],
  ] as const)('%s: what IAM lacks can be added to its policies: %s', (name, expected) => {
    const iam: IamAnswer = {
      kind: 'checked',
      arn: OWNED[name],
      decisions: [
        {
          action: 'eks:AccessKubernetesApi',
          resource: '*',
          decision: 'not-allowed',
          policies: [],
          missingContext: [],
        },
      ],
    }
    const text = explanationsText([ask({ live: { facts: OWNED_FACTS }, principal: OWNED[name], iam })], PLAIN)
    expect(text.includes('"Effect": "Allow"')).toBe(expected)
  })
})

describe('an entry of people', () => {
  test('that a tool made is changed with the tool', () => {
    expect(ask({ live: { facts: OWNED_FACTS }, principal: PEOPLE.stack }).mend).toMatchObject({
      kind: 'access-entry',
      maker: { tool: 'CloudFormation', name: 'Access' },
    })
  })

  test('whose maker is not known is changed by hand, and nothing is said of its owner', () => {
    const { mapping, mend } = ask({
      live: { facts: OWNED_FACTS },
      principal: PEOPLE.creator,
      can: 'delete nodes',
    })
    expect(mend).toMatchObject({ kind: 'access-entry' })
    expect(mend).not.toHaveProperty('maker')
    expect(mapping.causes).toEqual([])
  })
})
