import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment, resultComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a push to the default branch applies, and says in a second comment what became of the plan', async () => {
  const before = await world.cluster()
  const planned = await world.pushToPullRequest()
  const result = await world.merge()
  expect(result).toMatchObject({ code: 0, stderr: '', annotations: [] })

  expect(world.state.comments).toHaveLength(2)
  expect(planComment(world.state)).toMatchObject({
    body: expect.stringContaining('### EKS access plan · prod: 8 to add, 1 to change, 1 to remove'),
    edits: [],
  })
  const said = resultComment(world.state)
  expect(said.body).toContain('### EKS access · prod: applied, 8 added, 1 changed, 1 removed')
  expect(said.body).not.toContain('CAUTION')
  expect(said.body).not.toContain('eks-access:record')
  expect(result.summary).toContain('### EKS access · prod: applied')
  expect(result.outputs).toMatchObject({
    mode: 'apply',
    changes: '10',
    'plan-digest': planned.outputs['plan-digest'],
    'comment-url': `${world.github.url}/your-org/cluster-access/pull/7#issuecomment-${said.id}`,
    applied: 'true',
    'failure-reason': '',
  })

  const after = await world.cluster()
  const touched = Object.keys(after).filter((path) => after[path] !== before[path])
  expect(touched).toEqual([
    'clusterrolebindings/eks-console-dashboard-full-access-binding.yaml',
    'clusterroles/eks-console-dashboard-full-access-clusterrole.yaml',
    'configmaps/kube-system/aws-auth.yaml',
    'configmaps/kube-system/eks-access-default.yaml',
    'rolebindings/team-a/deployers.yaml',
    'rolebindings/team-a/eks-access%3adefault%3acluster-role%3aview.yaml',
    'rolebindings/team-b/eks-access%3adefault%3acluster-role%3aview.yaml',
    'roles/team-a/deployer.yaml',
  ])
  expect(Object.keys(before).filter((path) => !(path in after))).toEqual([])

  const awsAuth = 'configmaps/kube-system/aws-auth.yaml'
  const untouched = before[awsAuth]?.split('    - rolearn: arn:aws:iam::111122223333:role/old-ci')[0] ?? ''
  expect(untouched).toContain('PLAT-1042')
  expect(after[awsAuth]).toContain(untouched)
  expect(after[awsAuth]).not.toContain('old-ci')
  expect(after['configmaps/kube-system/eks-access-default.yaml']).toContain(
    `${world.github.url}/your-org/cluster-access/actions/runs/12/attempts/1`,
  )
})
