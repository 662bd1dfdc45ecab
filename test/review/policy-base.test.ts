import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { policyOfText } from '../../src/access/policy/policy.ts'
import { DEFAULT_REVIEW } from '../../src/access/review/settings.ts'
import { type Comparison, GitHubError } from '../../src/github/port.ts'
import { baseCommit, type PolicyInput, policyOf, type Standing } from '../../src/review/policy-base.ts'
import { comparisonOf, history } from '../loopback/github-history.ts'
import { defaultState, type GitHubState } from '../loopback/github-state.ts'

const NONE = '0'.repeat(40)

/** A repository in memory, whose comparisons are those of the loopback GitHub. */
class Repository {
  readonly state: GitHubState
  readonly asked: string[] = []

  constructor(commits: Record<string, readonly string[]>, files: GitHubState['files'] = {}) {
    this.state = defaultState({ commits, files })
  }

  readonly github: PolicyInput['github'] = {
    compare: async (base, head) => {
      this.asked.push(`compare ${base}...${head}`)
      const found = comparisonOf(this.state, base, head)
      if (found === undefined) return { status: 'unknown', commits: [] }
      const commits = found.commits.map(({ sha, parents }) => ({
        sha,
        parents: parents.map((one) => one.sha),
      }))
      return { status: found.status, commits }
    },
    parents: async (commit) => {
      this.asked.push(`parents ${commit}`)
      return this.state.commits[commit]
    },
    readFile: async (path, commit) => {
      this.asked.push(`read ${commit}`)
      if (!(commit in this.state.commits))
        throw new GitHubError({ kind: 'not-found', operation: 'read', fix: 'Fix it.' }, 'It is gone.')
      for (const one of history(this.state, commit) ?? []) {
        const text = this.state.files[one]?.[path]
        if (text !== undefined) return text
      }
      return undefined
    },
  }

  async base(standing: Standing, applied?: string): Promise<string | undefined> {
    const tip =
      standing.kind === 'pull-request'
        ? standing.base
        : standing.kind === 'push'
          ? standing.after
          : standing.commit
    const compare = (base: string): Promise<Comparison> => this.github.compare(base, tip)
    return await baseCommit({ standing, compare, github: this.github }, applied)
  }
}

// main: a ← b ← m (merges f2) ← n (merges g1); f2 ← f1 are from a, g1 is from b.
const COMMITS = { a: [], f1: ['a'], f2: ['f1'], b: ['a'], m: ['b', 'f2'], g1: ['b'], n: ['m', 'g1'], x: [] }
const push = (before: string, after: string): Standing => ({ kind: 'push', before, after })
const pull = (base: string): Standing => ({ kind: 'pull-request', base })
const byHand = (commit: string): Standing => ({ kind: 'commit', commit })

describe('the file is compared with the one of', () => {
  test.each<[string, Standing, string | undefined, string | undefined]>([
    ['the commit that was applied last', push('m', 'n'), 'm', 'm'],
    ['an older one, where a run was dropped', push('m', 'n'), 'b', 'b'],
    ['the one before the push, where the push is applied already', push('m', 'n'), 'n', 'm'],
    ['the one before the push, where nothing was applied', push('m', 'n'), undefined, 'm'],
    [
      'the one before the push, where the ledger names a commit that GitHub does not know',
      push('m', 'n'),
      'gone',
      'm',
    ],
    ['the one before the push, where the ledger names another history', push('m', 'n'), 'x', 'm'],
    ['the one before the push, where the ledger names a newer one', push('b', 'm'), 'n', 'b'],
    [
      'the one before a fast-forward, where the ledger names a commit inside of it',
      push('a', 'f2'),
      'f1',
      'a',
    ],
    ['the branch where it was, where the ledger names what a merge brought', push('b', 'm'), 'f2', 'a'],
    ['the branch where it was, where the ledger names what a newer merge brought', push('m', 'n'), 'g1', 'b'],
    ['what the branch was before a forced push', push('n', 'b'), 'n', 'n'],
    ['what the branch was before a forced push beside it', push('f2', 'b'), undefined, 'f2'],
    ['none, where the branch is new and nothing was applied', push(NONE, 'n'), undefined, undefined],
    ['what was applied, where the branch is new', push(NONE, 'n'), 'm', 'm'],
    ['the base branch, where all of it is applied', pull('m'), 'm', 'm'],
    ['the base branch before what is not applied yet', pull('n'), 'b', 'b'],
    ['the base branch, where nothing was applied', pull('n'), undefined, 'n'],
    ['the base branch, where the ledger names another history', pull('n'), 'x', 'n'],
    ['what was applied, by hand', byHand('n'), 'b', 'b'],
    ['the first parent, by hand, where the commit is applied already', byHand('n'), 'n', 'm'],
    ['the first parent, by hand, where nothing was applied', byHand('n'), undefined, 'm'],
    ['none, by hand on the first commit', byHand('a'), undefined, undefined],
  ])('%s', async (_words, standing, applied, expected) => {
    expect(await new Repository(COMMITS).base(standing, applied)).toBe(expected)
  })
})

/** Merges, squashes and fast-forwards onto main, one after the other; each names where its branch began. */
const anyHistory = fc
  .array(
    fc.record({
      style: fc.constantFrom('merge', 'squash', 'fast-forward'),
      own: fc.integer({ min: 1, max: 3 }),
      from: fc.nat(),
      updates: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((merges) => {
    const commits: Record<string, readonly string[]> = { root: [] }
    // The tips of main after each push.
    const tips = ['root']
    for (const [index, { style, own, from, updates }] of merges.entries()) {
      const tip = tips.at(-1) ?? 'root'
      let branch = style === 'fast-forward' ? tip : (tips[from % tips.length] ?? tip)
      for (let one = 0; one < own; one++) {
        const commit = `c${index}.${one}`
        // A branch may merge main into itself on the way.
        commits[commit] = updates && one === 1 && branch !== tip ? [branch, tip] : [branch]
        branch = commit
      }
      if (style === 'fast-forward') tips.push(branch)
      else {
        commits[`m${index}`] = style === 'merge' ? [tip, branch] : [tip]
        tips.push(`m${index}`)
      }
    }
    return { commits, tips }
  })

function firstParents(commits: Record<string, readonly string[]>, tip: string): string[] {
  const chain: string[] = []
  for (let commit: string | undefined = tip; commit !== undefined; commit = commits[commit]?.[0])
    chain.push(commit)
  return chain
}

describe('in any history, whatever commit the ledger names,', () => {
  const anyCase = anyHistory.chain(({ commits, tips }) =>
    fc.record({
      commits: fc.constant(commits),
      tips: fc.constant(tips),
      applied: fc.constantFrom(...Object.keys(commits), undefined, 'gone'),
    }),
  )

  test('the base is on the first-parent chain of the default branch, and the push itself is never behind it', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ commits, tips, applied }) => {
        const [before = '', after = ''] = tips.slice(-2)
        const base = await new Repository(commits).base(push(before, after), applied)
        const chain = firstParents(commits, after)
        expect(chain).toContain(base)
        expect(chain.indexOf(base ?? '')).toBeGreaterThanOrEqual(chain.indexOf(before))
      }),
    )
  })

  test('nothing of the branch that is not in the history of that commit is behind the base', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.boolean(), async ({ commits, tips, applied }, isPush) => {
        const repository = new Repository(commits)
        const [before = '', after = ''] = tips.slice(-2)
        const base = await repository.base(isPush ? push(before, after) : pull(after), applied)
        const known = applied === undefined ? undefined : history(repository.state, applied)
        // What does not count is no claim.
        const claim = known && history(repository.state, after)?.has(applied ?? '') ? known : undefined
        fc.pre(claim !== undefined)
        const hidden = firstParents(commits, base ?? '').filter((commit) => !claim?.has(commit))
        expect(hidden).toEqual([])
      }),
    )
  })

  test('a ledger that is right gives exactly what was applied, or what was before the push', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.nat(), async ({ commits, tips }, choice) => {
        const [before = '', after = ''] = tips.slice(-2)
        const applied = tips[choice % tips.length] ?? ''
        const repository = new Repository(commits)
        expect(await repository.base(push(before, after), applied)).toBe(applied === after ? before : applied)
        expect(await repository.base(pull(after), applied)).toBe(applied)
      }),
    )
  })
})

describe('the policy of a run', () => {
  const file = (rest: string): string =>
    `version: 1\nclusters: [{name: prod, context: p}, {name: stage, context: s}]\n${rest}`
  const files = {
    a: { 'access.yaml': file('guards: {maxRemovalPercent: 10}\nreview: {approval: required}\n') },
    b: { 'access.yaml': file('guards: {maxRemovalPercent: 20}\nreview: {unsigned: allow}\n') },
    m: { 'access.yaml': file('guards: {maxRemovalPercent: 30}\nreview: {gate: required}\n') },
  }
  const head = files.m['access.yaml']
  const about = (repository: Repository, standing: Standing, failures: GitHubError[] = []): PolicyInput => ({
    github: repository.github,
    path: 'access.yaml',
    policy: policyOfText(head),
    standing,
    onFailure: (error) => failures.push(error),
  })
  const plan = (cluster: string, commit?: string) => ({
    cluster,
    lastApplied: commit === undefined ? {} : { commit },
  })

  test('is that of each cluster since what was applied to it, and each question is asked once', async () => {
    const repository = new Repository(COMMITS, files)
    const plans = [plan('prod', 'b'), plan('stage', 'a'), plan('third', 'b')]
    const policyFor = await policyOf(about(repository, push('b', 'm')), plans)
    const told = (cluster: string) =>
      policyFor({ cluster }).differences.flatMap((one) =>
        one.kind === 'value' && one.key.startsWith('guards') ? [one.before] : [],
      )
    expect([told('prod'), told('stage'), told('third')]).toEqual([[20], [10], [20]])
    expect(repository.asked).toEqual(['compare b...m', 'read b', 'compare a...m', 'read a'])
  })

  test('judges by the stricter review of before and now', async () => {
    const policyFor = await policyOf(about(new Repository(COMMITS, files), push('b', 'm')), [
      plan('prod', 'a'),
      plan('stage', 'b'),
    ])
    expect(policyFor({ cluster: 'prod' })).toMatchObject({
      review: { approval: 'required', gate: 'required', unsigned: 'refuse' },
      reviewBefore: { ...DEFAULT_REVIEW, approval: 'required' },
    })
    expect(policyFor({ cluster: 'stage' })).toMatchObject({
      review: { approval: 'none', gate: 'required', unsigned: 'refuse' },
      reviewBefore: { unsigned: 'allow' },
    })
  })

  test('is not compared where GitHub does not return the file, and then only the review of the file itself is known', async () => {
    const failures: GitHubError[] = []
    const policyFor = await policyOf(about(new Repository(COMMITS, files), push('gone', 'm'), failures), [
      plan('prod'),
    ])
    expect(policyFor({ cluster: 'prod' })).toEqual({
      differences: [{ kind: 'not-compared', loosens: true }],
      review: { ...DEFAULT_REVIEW, gate: 'required' },
      reviewBefore: { ...DEFAULT_REVIEW, gate: 'required' },
    })
    expect(failures).toHaveLength(1)
  })

  test('of a repository without the file before is compared with the defaults', async () => {
    const policyFor = await policyOf(about(new Repository(COMMITS), push('b', 'm')), [plan('prod', 'b')])
    expect(policyFor({ cluster: 'prod' }).differences.at(-1)).toMatchObject({ kind: 'base', base: 'none' })
  })
})
