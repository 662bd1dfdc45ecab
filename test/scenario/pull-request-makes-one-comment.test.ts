import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a pull request makes one comment that shows the plan, and changes nothing', async () => {
  const before = await world.cluster()
  const result = await world.pushToPullRequest()
  expect(result).toMatchObject({ code: 0, stderr: '', annotations: [] })

  const [comment, ...others] = world.state.comments
  expect(others).toEqual([])
  expect(comment).toMatchObject({ pullRequest: 7, author: 'github-actions[bot]' })
  expect(comment?.body).toContain('### EKS access plan · prod: 8 to add, 1 to change, 1 to remove')
  expect(comment?.body).toContain(
    [
      '**Merging** applies these 10 changes to `prod` (directory `cluster`).\\',
      '**Grants** write including acting as service accounts to 1 subject, read including Secrets to 1, read to 1.\\',
      '**Takes** a login without permissions from 1 subject.\\',
      '**Undo** by reverting this pull request.',
    ].join('\n'),
  )
  expect(comment?.body).toContain('> - **Loses a login without permissions:** `role/old-ci`\n')
  expect(comment?.body).toContain(`commit \`${world.pull.headSha.slice(0, 7)}\``)
  // Hidden in front of it is whose comment it is, and behind it what it shows, and GitHub's signature of both.
  const [, text] =
    /^<!-- eks-access:plan .* -->\n([\s\S]*)\n<!-- eks-access:record \S+ -->\n<!-- eks-access:signature \S+ -->\n$/.exec(
      comment?.body ?? '',
    ) ?? []
  // The summary has the picture too, which a comment has no room for.
  expect(result.summary).toContain('```mermaid')
  expect(text).toBe(result.summary.replace(/```mermaid[\s\S]*?<\/sub>\n\n/, ''))

  expect(result.stdout).toContain('Plan: 8 to add, 1 to change, 1 to remove.')
  expect(result.outputs).toMatchObject({
    mode: 'plan',
    changes: '10',
    'to-add': '8',
    'to-change': '1',
    'to-remove': '1',
    'grave-gains': '1',
    'plan-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
    'comment-url': `${world.github.url}/your-org/cluster-access/pull/7#issuecomment-${comment?.id}`,
    applied: 'false',
    'failure-reason': '',
  })
  expect(await world.cluster()).toEqual(before)
})
