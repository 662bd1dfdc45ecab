import { describe, expect, test } from '@jest/globals'
import { bindEverywhere, bindInNamespace, group, user } from '../../rbac/rbac-objects.ts'
import { declared, declaredRole } from '../desired.ts'
import { planOf } from '../guard/cluster.ts'
import { awsAuthOf, clusterRole, NODE_ROW, row } from '../live.ts'

const NAME = 'myapp:{{SessionName}}'
const live = [awsAuthOf({ mapRoles: NODE_ROW + row('developer', [], `"${NAME}"`) }), clusterRole('view')]

function said(about: Parameters<typeof planOf>[0]): string[] {
  return planOf(about)
    .problems.filter(({ code }) => code === 'template-subject' || code === 'group-without-row')
    .map(({ code, severity, where, brought }) => `${severity} ${code} ${where.object} ${brought}`)
}

describe('a live binding whose subject is a template', () => {
  test('is a warning where a row has just that template', () => {
    const binding = bindInNamespace('shop/devs', 'ClusterRole/view', user(NAME))
    expect(said({ live: [...live, binding] })).toEqual([
      'warning template-subject RoleBinding/shop/devs before',
    ])
  })

  test('is a warning where a principal of the file has it', () => {
    const binding = bindEverywhere('teams', 'ClusterRole/view', group('team-{{AccountID}}'))
    const desired = { principals: [declaredRole('dev', ['team-{{AccountID}}'])] }
    expect(said({ live: [...live, binding], desired })).toEqual([
      'warning template-subject ClusterRoleBinding/teams before',
    ])
  })

  test('is a notice where nobody has it', () => {
    const binding = bindEverywhere('others', 'ClusterRole/view', user('x:{{SessionName}}'))
    expect(said({ live: [...live, binding] })).toEqual([
      'notice template-subject ClusterRoleBinding/others before',
    ])
  })

  test('is left to the problems of the file where the file declares it', () => {
    const binding = bindEverywhere('mine', 'ClusterRole/view', user(NAME))
    expect(said({ live, desired: { objects: [declared(binding)] } })).toEqual([])
  })

  test('is no fault without a template', () => {
    const binding = bindEverywhere('devs', 'ClusterRole/view', user('myapp:jane'))
    expect(said({ live: [...live, binding] })).toEqual([])
  })
})
