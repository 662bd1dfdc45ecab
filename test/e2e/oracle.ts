import { spawnSync } from 'node:child_process'
import { expect } from '@jest/globals'
import fc from 'fast-check'

/** The same cases in every run; another seed only has to be written here. */
export function sample<T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] {
  return fc.sample(arbitrary, { seed: 20_261_123, numRuns })
}

/** Asks Kubernetes' own code, see test/e2e/go/kubernetes/oracle. */
export function ask<Answer>(questions: readonly object[]): Answer[] {
  const oracle = process.env['EKS_ACCESS_RBAC_ORACLE']
  if (!oracle)
    throw new Error('EKS_ACCESS_RBAC_ORACLE must hold the path of the rbac-oracle; use npm run e2e')
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('')
  const { stdout, stderr, status } = spawnSync(oracle, { input, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`the oracle ended with ${status}: ${stderr}`)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
}

/** Names the first cases that differ, instead of thousands of lines of difference. */
export function expectEach<Answer>(
  cases: readonly unknown[],
  { ours, theirs }: { readonly ours: readonly Answer[]; readonly theirs: readonly Answer[] },
): void {
  expect(theirs).toHaveLength(cases.length)
  const differing = cases.flatMap((one, index) => {
    const [our, their] = [ours[index], theirs[index]]
    return JSON.stringify(our) === JSON.stringify(their)
      ? []
      : [{ case: JSON.stringify(one).slice(0, 2000), our, their }]
  })
  expect(differing.slice(0, 5)).toEqual([])
}

/** Cases that all have one answer would prove nothing. */
export function expectMixed(answers: readonly boolean[]): void {
  const share = answers.filter(Boolean).length / answers.length
  expect(share).toBeGreaterThan(0.05)
  expect(share).toBeLessThan(0.9)
}
