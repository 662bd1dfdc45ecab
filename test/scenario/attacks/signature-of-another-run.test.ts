import { createHmac, generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { publicKey, type RunState } from '../../loopback/github-issuer.ts'
import { sha, WORKFLOW } from '../../loopback/github-state.ts'
import { pullRequestEvent } from '../event.ts'
import { runOf } from '../id-token.ts'
import { audienceOf, forge, hide, type Parts, replace, sign, takeApart } from './attacker.ts'
import { access, bind, row } from './edits.ts'
import { expectBlocked, expectTold } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository()
})
afterEach(() => repository.close())

const grant = access(row('mallory', ['friends']), bind(['friends'], 'cluster-admin'))

/** The run that planned pull request 8, as the issuer knows it. */
function genuine(): RunState {
  const { state } = repository.world
  const run = Object.values(state.runs).findLast(({ ref }) => ref === 'refs/pull/8/merge')
  if (run === undefined) throw new Error('no run of pull request 8 could ask for tokens')
  return run
}

const file = (path: string, ref: string): string => `your-org/cluster-access/${path}@${ref}`
const MINE = 'refs/heads/mine'

test('the tools below can make a comment that counts: one whose token is that of the genuine run', async () => {
  await repository.propose(8, grant)
  const parts = takeApart(repository.comment(8).body)
  expect(parts.signature).toBeDefined()
  forge(repository.world.state, repository.comment(8), (same) =>
    sign(repository.world.github, same, genuine()),
  )
  expectTold(repository.comment(8).body, /role\/mallory/, /admin/)
  expect(await repository.merge(8)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
})

/** Runs that somebody with write access can start, and what the issuer really says of each. */
const runs: readonly { readonly name: string; readonly run: () => RunState }[] = [
  {
    name: 'a workflow of its own name on a branch, on push',
    run: () => ofBranch('.github/workflows/mine.yml'),
  },
  { name: 'the same workflow, changed on a branch, on push', run: () => ofBranch(WORKFLOW) },
  {
    name: 'the same workflow of the default branch, by hand',
    run: () => ({
      ...ofBranch(WORKFLOW),
      event: 'workflow_dispatch',
      ref: 'refs/heads/main',
      sha: repository.world.state.branches['main'] ?? '',
      workflowRef: file(WORKFLOW, 'refs/heads/main'),
      jobWorkflowRef: file(WORKFLOW, 'refs/heads/main'),
    }),
  },
  {
    name: 'another workflow that the pull request brings',
    run: () => ({
      ...genuine(),
      workflowRef: file('.github/workflows/mine.yml', 'refs/pull/8/merge'),
      jobWorkflowRef: file('.github/workflows/mine.yml', 'refs/pull/8/merge'),
    }),
  },
  {
    name: 'the genuine workflow, with a job out of a file on a branch',
    run: () => ({ ...genuine(), jobWorkflowRef: file('.github/workflows/plan.yml', MINE) }),
  },
  {
    name: 'the genuine workflow, with a job out of somebody’s own repository',
    run: () => ({ ...genuine(), jobWorkflowRef: `mallory/tools/.github/workflows/plan.yml@refs/heads/main` }),
  },
  {
    name: 'the genuine workflow of another pull request',
    run: () => {
      const pull = repository.world.open(9)
      const event = pullRequestEvent(repository.world.state, pull)
      return runOf(repository.world.github, { event, run: { id: '900', attempt: '1' } })
    },
  },
  { name: 'a second pull request from the same branch onto a base of one’s own', run: () => onOwnBase(9) },
  {
    name: 'the pull request itself, while its base was a branch of one’s own',
    run: () => onOwnBase(8),
  },
  {
    name: 'a merge whose commit GitHub no longer has',
    run: () => ({ ...genuine(), sha: sha('a commit that is gone') }),
  },
  {
    name: 'a merge of an earlier head',
    run: () => {
      const { state } = repository.world
      const merge = sha('an earlier merge')
      state.commits[merge] = [state.branches['main'] ?? '', repository.pull(8).commits[0] ?? '']
      return { ...genuine(), sha: merge }
    },
  },
  {
    name: 'the head itself, which is no merge',
    run: () => ({ ...genuine(), sha: repository.pull(8).headSha }),
  },
  {
    name: 'an event that runs with the secrets of the base',
    run: () => ({ ...genuine(), event: 'pull_request_target' }),
  },
]

describe.each(runs)('a text that is signed by a run of $name', ({ run }) => {
  test.each([
    ['edited', forge],
    ['deleted and made again', replace],
  ])('is no review where the comment was %s', async (_words, write) => {
    await repository.propose(8, grant)
    write(repository.world.state, repository.comment(8), (parts) => {
      hide(parts)
      sign(repository.world.github, parts, run())
    })
    await expectRefused()
  })
})

test('the workflow of the default branch, changed by the pull request itself, signs nothing that counts', async () => {
  await repository.propose(8, { ...grant, [WORKFLOW]: (text) => `${text}# and it writes what it likes\n` })
  forge(repository.world.state, repository.comment(8), (parts) => {
    hide(parts)
    sign(repository.world.github, parts, genuine())
  })
  await expectRefused()
})

test('nor does it where the change is taken back before the merge', async () => {
  await repository.propose(8, { ...grant, [WORKFLOW]: (text) => `${text}# and it writes what it likes\n` })
  const evil = genuine()
  await repository.propose(8, grant)
  forge(repository.world.state, repository.comment(8), (parts) => {
    hide(parts)
    sign(repository.world.github, parts, evil)
  })
  await expectRefused()
})

/** Tokens that no run of this GitHub has, or not for this. */
const tokens: readonly { readonly name: string; readonly sign: (parts: Parts) => void }[] = [
  {
    name: 'of another repository, which had the same name',
    sign: (parts) => sign(repository.world.github, parts, genuine(), { repository_id: '5' }),
  },
  {
    name: 'of another issuer',
    sign: (parts) =>
      sign(repository.world.github, parts, genuine(), { iss: 'https://token.actions.example.com' }),
  },
  {
    name: 'of another issuer, whose name begins the same',
    sign: (parts) =>
      sign(repository.world.github, parts, genuine(), {
        iss: `${repository.world.github.url}/_services/token/../../evil`,
      }),
  },
  {
    name: 'of a list of audiences',
    sign: (parts) =>
      sign(repository.world.github, parts, genuine(), { aud: [audienceOf(parts), 'sts.amazonaws.com'] }),
  },
  {
    name: 'without an audience',
    sign: (parts) => sign(repository.world.github, parts, genuine(), { aud: undefined }),
  },
  {
    name: 'of a time after the merge',
    sign: (parts) =>
      sign(repository.world.github, parts, genuine(), { iat: Math.floor(Date.now() / 1000) + 3_600 }),
  },
  {
    name: 'of a key of somebody’s own, with the name of the genuine one',
    sign: (parts) => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
      resigned(parts, {}, (text) => signBytes('RSA-SHA256', Buffer.from(text), privateKey))
    },
  },
  {
    name: 'of a key that no issuer publishes',
    sign: (parts) => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
      resigned(parts, { kid: 'another' }, (text) => signBytes('RSA-SHA256', Buffer.from(text), privateKey))
    },
  },
  {
    name: 'of no algorithm',
    sign: (parts) => resigned(parts, { alg: 'none' }, () => Buffer.from('x')),
  },
  {
    name: 'whose secret is the public key',
    sign: (parts) =>
      resigned(parts, { alg: 'HS256' }, (text) => createHmac('sha256', publicKey().n).update(text).digest()),
  },
]

test.each(tokens)('a signature $name is none', async ({ sign: forged }) => {
  await repository.propose(8, grant)
  forge(repository.world.state, repository.comment(8), (parts) => {
    hide(parts)
    forged(parts)
  })
  await expectRefused()
})

test.each([
  [
    'a blank in the text',
    (parts: Parts) => {
      parts.text = parts.text.replace('EKS access', 'EKS  access')
    },
  ],
  [
    'a field of the record',
    (parts: Parts) => {
      parts.record[2] = '999.1'
    },
  ],
  [
    'the version in the record',
    (parts: Parts) => {
      parts.record[3] = '0.0.9'
    },
  ],
])('%s that is changed under a genuine signature makes it none', async (_words, change) => {
  await repository.propose(8, grant)
  forge(repository.world.state, repository.comment(8), change)
  await expectRefused()
})

test('a signature that was copied from another pull request of the same plan is none', async () => {
  await repository.propose(9, grant)
  await repository.propose(8, grant)
  const of9 = takeApart(repository.comment(9).body)
  forge(repository.world.state, repository.comment(8), (parts) => {
    parts.signature = of9.signature
  })
  await expectRefused()
})

test('a whole comment that was copied from another pull request of the same plan is none', async () => {
  await repository.propose(9, grant)
  await repository.propose(8, grant)
  const { body } = repository.comment(9)
  forge(repository.world.state, repository.comment(8), (parts) => Object.assign(parts, takeApart(body)))
  await expectRefused()
})

describe('a plan without a signature', () => {
  const unsigned = { idToken: false }

  test('is no review, and its comment says so', async () => {
    await repository.propose(8, grant, unsigned)
    expect(repository.comment(8).body).toMatch(/\*\*Merging\*\* applies nothing, because GitHub did not sign/)
    await expectRefused()
  })

  test('is none where the same pull request allows it', async () => {
    const allowing = access(row('mallory', ['friends']), bind(['friends'], 'cluster-admin'), UNSIGNED)
    await repository.propose(8, allowing, unsigned)
    await expectRefused()
  })

  test('is none where a pull request before it allows it, whose own run never came', async () => {
    await repository.propose(9, access(UNSIGNED))
    await repository.propose(8, grant, unsigned)
    repository.mergeOnly(9)
    await expectRefused()
  })

  test('is one where the file allowed it before', async () => {
    await repository.close()
    repository = await openRepository(access(UNSIGNED))
    await repository.propose(8, grant, unsigned)
    expect(await repository.merge(8)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
  })

  test('in the place of a signed one is tampering, also where unsigned ones are allowed', async () => {
    await repository.close()
    repository = await openRepository(access(UNSIGNED))
    await repository.propose(8, grant)
    forge(repository.world.state, repository.comment(8), (parts) => {
      hide(parts)
      parts.signature = undefined
    })
    await expectRefused()
  })
})

const UNSIGNED = (text: string): string => `${text.trimEnd()}\nreview:\n  unsigned: allow\n`

function ofBranch(path: string): RunState {
  const { state } = repository.world
  const commit = sha('a commit of mine')
  state.commits[commit] = [state.branches['main'] ?? '']
  state.branches['mine'] = commit
  state.files[commit] = { [path]: 'on: push # and it writes what it likes\n' }
  return {
    ...genuine(),
    event: 'push',
    sha: commit,
    ref: MINE,
    headRef: '',
    baseRef: '',
    workflowRef: file(path, MINE),
    jobWorkflowRef: file(path, MINE),
  }
}

/** A pull request from the branch of the first one onto a branch whose workflow is another. */
function onOwnBase(number: number): RunState {
  const { state, github } = repository.world
  ofBranch(WORKFLOW)
  const { headSha, headRef, commits } = repository.pull(8)
  const pull = { ...repository.pull(8), number, headSha, headRef, baseRef: 'mine', commits: [...commits] }
  const event = pullRequestEvent(state, pull)
  return runOf(github, { event, run: { id: '900', attempt: '1' } })
}

/** The claims that a genuine token would have, under another header and signature. */
function resigned(parts: Parts, header: object, signature: (text: string) => Buffer): void {
  sign(repository.world.github, parts, genuine())
  const [, claims = ''] = parts.signature?.split('.') ?? []
  const kid = publicKey().kid
  const head = Buffer.from(JSON.stringify({ typ: 'JWT', alg: 'RS256', kid, ...header })).toString('base64url')
  const text = `${head}.${claims}`
  parts.signature = `${text}.${signature(text).toString('base64url')}`
}

async function expectRefused(): Promise<void> {
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
}
