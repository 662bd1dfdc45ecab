import type { Discovery } from '../live/facts.ts'
import { ClusterError } from './door.ts'

/** What came of asking. A refusal or a failure is an answer too; it never fails a snapshot. */
export async function discovered<T>(ask: () => Promise<T>): Promise<Discovery<T>> {
  try {
    return { kind: 'known', value: await ask() }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    const { operation: action, kind, message } = error
    return { kind: 'unknown', action, denied: kind === 'forbidden', message }
  }
}
