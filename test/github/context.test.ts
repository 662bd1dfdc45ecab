import { describe, expect, test } from '@jest/globals'
import { readContext } from '../../src/github/context.ts'

const env = {
  GITHUB_REPOSITORY: 'your-org/cluster-access',
  GITHUB_REPOSITORY_ID: '1296269',
  GITHUB_WORKFLOW_REF: 'your-org/cluster-access/.github/workflows/access.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: 'b'.repeat(40),
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_RUN_ID: '12',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_API_URL: 'https://github.example.com/api/v3/',
  GITHUB_WORKSPACE: '/home/runner/work',
}

describe('readContext', () => {
  test('knows the run, its page and its GitHub', () => {
    expect(readContext(env)).toEqual({
      owner: 'your-org',
      repo: 'cluster-access',
      repositoryId: '1296269',
      workflow: '.github/workflows/access.yml',
      workflowSha: 'b'.repeat(40),
      sha: 'a'.repeat(40),
      runId: '12',
      runAttempt: '3',
      runUrl: 'https://github.example.com/your-org/cluster-access/actions/runs/12/attempts/3',
      apiUrl: 'https://github.example.com/api/v3',
      serverUrl: 'https://github.example.com',
      workspace: '/home/runner/work',
    })
  })

  test('stands on github.com unless told otherwise', () => {
    const { GITHUB_SERVER_URL: _server, GITHUB_API_URL: _api, ...rest } = env
    expect(readContext(rest)).toMatchObject({
      apiUrl: 'https://api.github.com',
      runUrl: expect.stringMatching(/^https:\/\/github\.com\//),
    })
  })

  test('takes the workflow from the commit of the run where the server does not tell another', () => {
    const { GITHUB_WORKFLOW_SHA: _, ...older } = env
    expect(readContext(older).workflowSha).toBe(env.GITHUB_SHA)
  })

  test.each([
    ['of another repository', 'your-org/workflows/.github/workflows/access.yml@refs/heads/main'],
    ['of a repository whose name begins alike', 'your-org/cluster-access-2/.github/workflows/a.yml@x'],
    ['that is no workflow', 'your-org/cluster-access/access.yml@refs/heads/main'],
    ['in a folder below', 'your-org/cluster-access/.github/workflows/a/b.yml@refs/heads/main'],
    ['that the server does not tell', undefined],
  ])('knows no workflow %s', (_words, GITHUB_WORKFLOW_REF) => {
    expect(readContext({ ...env, GITHUB_WORKFLOW_REF }).workflow).toBeUndefined()
  })

  test.each(['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_RUN_ID', 'GITHUB_WORKSPACE'])(
    'stops without %s and names it',
    (name) => {
      expect(() => readContext({ ...env, [name]: '' })).toThrow(name)
    },
  )

  test.each(['cluster-access', 'a/b/c', '/b', 'a/'])('stops at a repository %j', (GITHUB_REPOSITORY) => {
    expect(() => readContext({ ...env, GITHUB_REPOSITORY })).toThrow('owner/name')
  })
})
