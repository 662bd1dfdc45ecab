import { jest } from '@jest/globals'
import type { GitHub } from '../../../src/github/port.ts'
import type * as Gain from '../../../src/plan/shown/gain.ts'
import type * as Content from '../../../src/review/content.ts'
import type * as Verify from '../../../src/review/signature/verify.ts'
import type * as Witness from '../../../src/review/signature/witness.ts'

/**
 * What can be switched off, one at a time: the comparison of gains; the errors that a plan said it had; whether the text
 * begins as the record says; the signature, by what it is of; the run that signed, by what GitHub says of it; whether an
 * unsigned comment counts; the times of GitHub.
 */
export const CHECKS = ['gains', 'errors', 'text', 'signature', 'witness', 'unsigned', 'times'] as const

export type Check = (typeof CHECKS)[number]

const off = new Set<Check>()

export function isOff(check: Check): boolean {
  return off.has(check)
}

/** Does something without one of the checks. */
export async function withoutCheck<T>(check: Check, does: () => Promise<T>): Promise<T> {
  off.add(check)
  try {
    return await does()
  } finally {
    off.delete(check)
  }
}

/**
 * Puts switches into modules of the program. It must come before anything imports them; all that uses them is to be
 * imported after it, by `await import`.
 */
export async function mockChecks(): Promise<void> {
  const gain: typeof Gain = await import('../../../src/plan/shown/gain.ts')
  jest.unstable_mockModule('../../../src/plan/shown/gain.ts', () => ({
    ...gain,
    uncovered: (...about: Parameters<typeof gain.uncovered>) =>
      isOff('gains') ? [] : gain.uncovered(...about),
  }))

  const verify: typeof Verify = await import('../../../src/review/signature/verify.ts')
  jest.unstable_mockModule('../../../src/review/signature/verify.ts', () => ({
    ...verify,
    verifySignature: async (...about: Parameters<typeof verify.verifySignature>) =>
      isOff('signature') ? believed(about[1]) : await verify.verifySignature(...about),
  }))

  const witness: typeof Witness = await import('../../../src/review/signature/witness.ts')
  jest.unstable_mockModule('../../../src/review/signature/witness.ts', () => ({
    ...witness,
    witness: async (...about: Parameters<typeof witness.witness>) =>
      isOff('witness') ? { kind: 'genuine', run: about[1] } : await witness.witness(...about),
  }))

  const { headMarkdown } = await import('../../../src/render/head/head.ts')
  const content: typeof Content = await import('../../../src/review/content.ts')
  jest.unstable_mockModule('../../../src/review/content.ts', () => ({
    ...content,
    judgeContent: async (...about: Parameters<typeof content.judgeContent>) => {
      const [github, body, signer] = about
      const { packed } = body
      const lenient =
        isOff('text') && packed !== undefined
          ? { ...body, text: `${headMarkdown(packed.record.head).trimEnd()}\n${body.text}` }
          : body
      const judged = await content.judgeContent(github, lenient, signer)
      return judged.kind === 'sound' && isOff('errors')
        ? { ...judged, record: withoutErrors(judged.record) }
        : judged
    },
  }))
}

type SoundRecord = Extract<Awaited<ReturnType<typeof Content.judgeContent>>, { kind: 'sound' }>['record']

function withoutErrors(record: SoundRecord): SoundRecord {
  const clusters = record.head.clusters.map((one) => ({ ...one, errors: [], moreErrors: 0 }))
  return { ...record, head: { ...record.head, clusters } }
}

/** What a token says of itself. */
function believed(jwt: string): Awaited<ReturnType<typeof Verify.verifySignature>> {
  const claims = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString())
  const { sha, iat, run_id: runId, run_attempt: runAttempt, workflow_sha: workflowSha } = claims
  return { kind: 'genuine', run: { sha, iat, runId, runAttempt, workflowSha, jobWorkflow: { kind: 'own' } } }
}

/** A GitHub that says of each comment and each edit that it is old, where its times are not asked for. */
export function timed(github: GitHub): GitHub {
  const old = '2020-01-01T00:00:00Z'
  return {
    ...github,
    listComments: async (number) => {
      const comments = await github.listComments(number)
      return isOff('times') ? comments.map((comment) => ({ ...comment, createdAt: old })) : comments
    },
    revisions: async (comment) => {
      const revisions = await github.revisions(comment)
      return isOff('times') ? revisions?.map((one) => ({ ...one, at: old })) : revisions
    },
  }
}
