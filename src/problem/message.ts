/** What a thrown value says, with what caused it. Anything can be thrown, and all of it must be seen. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `Something that is not an Error was thrown: ${String(thrown)}`
  const text = thrown.message === '' ? thrown.name : thrown.message
  return thrown.cause === undefined ? text : `${text} (${messageOf(thrown.cause)})`
}
