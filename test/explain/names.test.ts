import { describe, expect, test } from '@jest/globals'
import { permission } from '../../src/explain/held.ts'
import { nearName } from '../../src/explain/near/near-name.ts'
import { stateOf } from '../../src/explain/state.ts'
import { unpainted } from '../../src/render/colour.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { bindEverywhere, bindInNamespace, group, user } from '../rbac/rbac-objects.ts'
import { type Asked, ask, mended, requestOf } from './closed-loop.ts'

const robot = { kind: 'ServiceAccount', name: 'robot', namespace: 'ci' } as const

const live = {
  clusterRoleBindings: [
    bindEverywhere('all', 'ClusterRole/view', group('system:serviceaccounts:ops'), user('somebody')),
  ],
  roleBindings: [
    bindInNamespace('ci/robot', 'ClusterRole/edit', robot),
    bindInNamespace('shop/by-name', 'ClusterRole/edit', user('system:serviceaccount:ci:robot')),
    bindInNamespace('web/devs', 'ClusterRole/view', group('devs')),
  ],
}

function said(asked: Omit<Asked, 'live'>): string {
  const options = { file: 'access.yaml', paint: unpainted, width: Infinity }
  return explanationsText([ask({ live, ...asked })], options)
}

describe('a service account', () => {
  test.each([
    ['serviceaccount/ci/robot', 'get secrets/db -n ci', 'yes'],
    ['serviceaccount/ci/robot', 'get secrets/db -n shop', 'yes'],
    ['serviceaccount/ci/robot', 'list pods -n web', 'no'],
    ['serviceaccount/ci/other', 'get secrets/db -n ci', 'no'],
    ['serviceaccount/ops/anyone', 'list pods', 'yes'],
    ['system:serviceaccount:ops:anyone', 'list pods', 'yes'],
  ])('%s, %s: %s', (principal, can, verdict) => {
    expect(ask({ live, principal, can }).answer.verdict).toBe(verdict)
  })

  test('is told as one, with the way', () => {
    const text = said({ principal: 'serviceaccount/ci/robot', can: 'get secrets/db -n ci' })
    expect(text).toMatch(/^The service account ci\/robot may "get secrets\/db"/)
    expect(text).toContain('service account ci/robot → RoleBinding/ci/robot → ClusterRole/edit')
    expect(text).not.toContain('IAM')
  })

  test('that nothing is bound to is told so', () => {
    expect(said({ principal: 'serviceaccount/ci/other', can: 'list pods' })).toContain(
      'no binding has it, or a group of service accounts',
    )
  })

  test('what is printed for it gives it that', () => {
    const asked = { live, principal: 'serviceaccount/ci/other', can: 'list pods -n web' }
    const { mend, principal } = ask(asked)
    if (mend === undefined) throw new Error('nothing is printed')
    const after = mended(asked, mend)
    const { held } = stateOf(principal, after, after)
    expect(permission(held, requestOf(asked.can))).toBe('yes')
  })
})

describe('a group', () => {
  test.each([
    ['group:devs', 'list pods -n web', 'yes'],
    ['group:system:masters', 'delete nodes/a', 'yes'],
    ['group:nobody-has-this', 'list pods', 'no'],
  ])('%s, %s: %s', (principal, can, verdict) => {
    expect(ask({ live, principal, can }).answer.verdict).toBe(verdict)
  })

  test('is asked about without any username', () => {
    expect(ask({ live, principal: 'group:devs', can: 'list pods' }).answer.verdict).toBe('no')
    expect(ask({ live, principal: 'user:somebody', can: 'list pods' }).answer.verdict).toBe('yes')
  })
})

describe('a name that was likely meant', () => {
  const known = { arns: [], names: ['system:serviceaccounts', 'system:serviceaccount:ci:robots', 'frontend'] }
  const near = (name: string) => nearName({ kind: 'User', name }, known)

  test('is a service account for a service account, and no group of all of them', () => {
    expect(near('system:serviceaccount:ci:robot')).toBe('system:serviceaccount:ci:robots')
    expect(near('system:serviceaccount:a:b')).toBeUndefined()
  })

  test('is no service account for somebody else', () => {
    expect(near('frontent')).toBe('frontend')
  })
})
