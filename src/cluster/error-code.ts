/** Node's code of an error; the last one tried where a name has several addresses. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors.at(-1))
  if ('name' in error && error.name === 'TimeoutError') return 'ETIMEDOUT'
  // An abort carries its reason, the time-out, as its cause.
  if ('code' in error && typeof error.code === 'string' && error.code !== 'ABORT_ERR') return error.code
  return 'cause' in error ? codeOf(error.cause) : ''
}
