/** What to do about an error that is no known problem. */
export const REPORT = 'This is not a known problem: report it with these lines.'

/** Frames of a short stack. */
const FEW = 5

/**
 * Where a thrown value came from, with what caused it: a line for each error and one for each frame, outermost error
 * first. `short` leaves out what Node and packages did, and all but the first frames. No property of an error is shown:
 * those of an HTTP error hold headers.
 */
export function stackLines(thrown: unknown, extent: 'short' | 'whole'): readonly string[] {
  if (!(thrown instanceof Error)) return [`Something that is not an Error was thrown: ${String(thrown)}`]
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const shown = extent === 'whole' ? frames : frames.filter((frame) => !isForeign(frame)).slice(0, FEW)
  const head = `${thrown.name}: ${thrown.message}`.split('\n')
  const cause = thrown.cause === undefined ? [] : ['caused by', ...stackLines(thrown.cause, extent)]
  return [...head, ...shown.map((frame) => `    ${withoutFolder(frame.trim())}`), ...cause]
}

function isForeign(frame: string): boolean {
  return /\(?node:|node_modules/.test(frame)
}

/** The files lie beside each other; the folder is the machine's and says nothing. */
function withoutFolder(frame: string): string {
  return frame.replace(/(?:file:\/\/)?\/[^\s()]*\/(?=(?:dist|src|lib)\/)/, '')
}
