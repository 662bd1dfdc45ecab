import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { planComment } from './comments.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const STRANGER = 'arn:aws:iam::444455556666:role/stranger'
const BINDING = 'clusterrolebindings/debug.yaml'

/** What somebody did with kubectl: a row, and a binding. */
async function byHand(): Promise<void> {
  await world.edit(AWS_AUTH, (text) =>
    text.replace(
      '  mapUsers: |\n',
      `    - rolearn: ${STRANGER} # let me in\n      username: stranger\n      groups: ["system:masters"]\n  mapUsers: |\n`,
    ),
  )
  const path = join(world.folder, 'cluster', BINDING)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(
    path,
    `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: debug
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: developers
`,
  )
}

describe('what somebody added by hand', () => {
  test('is removed by a pull request that names it, and a later plan says that the entries are done', async () => {
    await byHand()
    await world.edit('access.yaml', (text) =>
      text.concat(`removed:\n  - role: ${STRANGER}\n  - kind: ClusterRoleBinding\n    name: debug\n`),
    )
    const planned = await world.pushToPullRequest()
    expect(planned.code).toBe(0)
    const { body: comment } = planComment(world.state)
    expect(comment).toContain(
      `**remove** row \`${STRANGER}\`: group \`system:masters\`; named under \`removed\``,
    )
    expect(comment).toContain('**remove** ClusterRoleBinding `debug`')
    expect(comment).toContain('1 unmanaged row is removed, which')
    expect(comment).toContain('1 unmanaged object is removed, which')

    const merged = await world.merge()
    expect(merged.code).toBe(0)
    const cluster = await world.cluster()
    expect(cluster['configmaps/kube-system/aws-auth.yaml']).not.toContain('stranger')
    expect(cluster['configmaps/kube-system/aws-auth.yaml']).toContain(
      '# Break glass: ask the on-call engineer',
    )
    expect(Object.keys(cluster)).not.toContain(BINDING)

    const later = await world.pushToPullRequest({ pull: world.open(2) })
    expect(later.annotations.map(({ level, properties }) => [level, properties['title']])).toEqual([
      ['notice', 'An entry under removed that has no effect (removed-without-effect)'],
      ['notice', 'An entry under removed that has no effect (removed-without-effect)'],
    ])
  })

  test('stays where the entry names a row of nodes, and the plan fails', async () => {
    const before = await world.cluster()
    await world.edit('access.yaml', (text) =>
      text.concat('removed:\n  - role: arn:aws:iam::111122223333:role/prod-node-group\n'),
    )
    const { code, annotations } = await world.pushToPullRequest()
    expect(code).toBe(1)
    expect(annotations.map(({ properties }) => properties['title'])).toContain(
      'A node row would be changed or removed (node-row)',
    )
    expect(await world.cluster()).toEqual(before)
  })
})

test('what the set owns is given up, and stays as it was', async () => {
  await world.edit('access.yaml', (text) =>
    text.concat('removed:\n  - role: arn:aws:iam::111122223333:role/old-ci\n    destroy: false\n'),
  )
  await world.pushToPullRequest()
  const { body: comment } = planComment(world.state)
  expect(comment).toContain('ledger entry `role/old-ci`: its row stays as it is, and is no longer managed')
  expect((await world.merge()).code).toBe(0)
  const cluster = await world.cluster()
  expect(cluster['configmaps/kube-system/aws-auth.yaml']).toContain('role/old-ci # the pipeline before last')
  expect(cluster['configmaps/kube-system/eks-access-default.yaml']).not.toMatch(/^ +arn:.*role\/old-ci$/m)
})

test('unmanaged: tidy removes a row that never counts, and nobody loses anything', async () => {
  await world.edit(AWS_AUTH, (text) =>
    text.replace(
      '  mapUsers: |\n',
      '    - rolearn: arn:aws:iam::111122223333:role/team/lost # never worked\n      username: lost\n      groups: [testers]\n  mapUsers: |\n',
    ),
  )
  await world.edit('access.yaml', (text) => text.concat('unmanaged: tidy\n'))
  const planned = await world.pushToPullRequest()
  expect(planned.code).toBe(0)
  const { body: comment } = planComment(world.state)
  expect(comment).toContain('**remove** dead row `role/team/lost`: gives nobody access')
  expect(comment).toContain('**Removes rows that give nobody anything:** `unmanaged` keep → tidy')
  expect((await world.merge()).code).toBe(0)
  expect((await world.cluster())['configmaps/kube-system/aws-auth.yaml']).not.toContain('role/team/lost')
})
