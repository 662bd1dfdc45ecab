import { describe, expect, test } from '@jest/globals'
import { unpainted } from '../../src/render/colour.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { row } from '../plan/live.ts'
import { bindInNamespace, group, user } from '../rbac/rbac-objects.ts'
import { ACCOUNT, type Asked, ask } from './closed-loop.ts'

const NAME = 'myapp:{{SessionName}}'
const LITERAL = `RoleBinding/shop/devs has the username ${NAME} literally: RBAC fills in no templates, so nobody gets its role by that name`
const devs = bindInNamespace('shop/devs', 'ClusterRole/view', user(NAME))
const live = { mapRoles: row('console', ['nothing-bound'], `"${NAME}"`), roleBindings: [devs] }
const JANE = 'arn:aws:sts::111122223333:assumed-role/console/jane'

function answer(asked: Asked): { readonly text: string; readonly causes: readonly string[] } {
  const explanation = ask({ can: 'list pods -n shop', ...asked })
  return {
    text: explanationsText([explanation], { file: 'access.yaml', paint: unpainted, width: Infinity }),
    causes: explanation.rbac.causes.map(({ kind }) => kind),
  }
}

describe('a binding whose subject is the template of the row', () => {
  test.each([
    ['the role', {}],
    ['a session of it', { principal: JANE }],
  ])('is named to %s as literal, and its role is not the answer', (_, principal) => {
    const { text, causes } = answer({ live, ...principal })

    expect(causes).toEqual(['template-subject', 'group-unbound'])
    expect(text).toContain(LITERAL)
    expect(text).not.toContain('it has ClusterRole/view')
  })

  test('is named where there are no groups too, without the words that no binding has the username', () => {
    const { text, causes } = answer({ live: { ...live, mapRoles: row('console', [], `"${NAME}"`) } })
    expect(causes).toEqual(['template-subject'])
    expect(text).toContain(LITERAL)
  })

  test('is named for the template of a group', () => {
    const binding = bindInNamespace('shop/teams', 'ClusterRole/view', group('team-{{AccountID}}'))
    const { text } = answer({
      live: { mapRoles: row('console', ['team-{{AccountID}}']), roleBindings: [binding] },
    })
    expect(text).toContain('RoleBinding/shop/teams has the group team-{{AccountID}} literally')
  })

  test('is named for the username of an access entry', () => {
    const details = { type: 'STANDARD', username: NAME, groups: [], policies: [] }
    const facts = {
      authenticationMode: 'API',
      nodeGroups: { kind: 'not-asked' },
      fargateProfiles: { kind: 'not-asked' },
      accessEntries: { kind: 'known', value: [{ principalArn: `${ACCOUNT}:role/console`, details }] },
      nodes: { kind: 'known', value: [] },
      instanceRoles: { kind: 'not-asked' },
    } as const
    expect(answer({ live: { facts, roleBindings: [devs] }, principal: JANE }).causes).toEqual([
      'template-subject',
    ])
  })

  test('is not spoken of to whoever has another template', () => {
    const { causes } = answer({ live: { ...live, mapRoles: row('console', [], '"other:{{SessionName}}"') } })
    expect(causes).toEqual(['no-groups'])
  })

  test('does not hide a binding with the name of the session', () => {
    const jane = bindInNamespace('shop/jane', 'ClusterRole/view', user('myapp:jane'))
    const asked = { live: { ...live, roleBindings: [devs, jane] }, can: 'list pods -n shop' }
    expect(ask({ ...asked, principal: JANE }).answer).toEqual({ verdict: 'yes' })
    expect(ask({ ...asked, principal: JANE.replace('jane', 'bob') }).answer).toMatchObject({ verdict: 'no' })
  })
})
