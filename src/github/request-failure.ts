/**
 * The part of Octokit's RequestError that this program reads. Known by its shape, because a bundle may hold the
 * class twice.
 */
export interface RequestFailure extends Error {
  /** HTTP status; 500 also where no answer came at all. */
  readonly status: number
  /** Absent where no answer came. */
  readonly response?: {
    readonly status: number
    readonly headers: Readonly<Record<string, string | number | undefined>>
  }
  readonly request: { readonly url?: string; request?: object }
}

export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error && 'request' in error
}

/** What the network said: fetch itself only says that it failed. */
export function innermost(error: Error): string {
  let last: unknown = error
  while (typeof last === 'object' && last !== null && 'cause' in last && last.cause !== undefined)
    last = last.cause
  if (typeof last !== 'object' || last === null) return String(last)
  if ('code' in last && typeof last.code === 'string') return last.code
  return 'message' in last ? String(last.message) : error.message
}
