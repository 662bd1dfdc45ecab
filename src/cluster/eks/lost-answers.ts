import type { EKSClient } from '@aws-sdk/client-eks'
import { isNeverSent } from '../kube/connection-error.ts'

const lost = new WeakSet<object>()

/** Whether what was asked may have been done, though this is all that came of it: an attempt of it had no answer. */
export function isLost(error: unknown): boolean {
  return typeof error === 'object' && error !== null && lost.has(error)
}

/**
 * Watches each attempt of each call of a client. The SDK makes a call again when its answer is lost, and the last answer
 * alone does not tell that: a delete that was done is answered with "not found" the second time.
 */
export function watchAnswers({ middlewareStack }: EKSClient): void {
  const lostIn = new WeakSet<object>()
  middlewareStack.add(
    (next, context) => async (args) => {
      try {
        return await next(args)
      } catch (error) {
        if (lostIn.has(context) && typeof error === 'object' && error !== null) lost.add(error)
        throw error
      }
    },
    { step: 'initialize', name: 'tellLostAnswers' },
  )
  middlewareStack.add(
    (next, context) => async (args) => {
      try {
        return await next(args)
      } catch (error) {
        if (!isRefused(error) && !isNeverSent(error)) lostIn.add(context)
        throw error
      }
    },
    // Around what reads the answer, and inside of what makes the attempts.
    { step: 'deserialize', priority: 'high', name: 'seeLostAnswers' },
  )
}

/** An answer that says that nothing was done. One of 5xx says nothing, nor does a success that cannot be read. */
function isRefused(error: unknown): boolean {
  const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } }
  const status = $metadata?.httpStatusCode ?? 0
  return status >= 400 && status < 500
}
