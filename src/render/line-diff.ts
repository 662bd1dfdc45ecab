/** Lines of context around a difference. */
const CONTEXT = 3

/** More cells than this are not compared: everything old goes and everything new comes. */
const CELLS = 1_000_000

/**
 * Two texts as lines of a diff: `- ` only before, `+ ` only after, two spaces for both. Unchanged lines that are far
 * from a difference are left out, with `…` in their place.
 */
export function lineDiff(before: readonly string[], after: readonly string[]): string[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return withoutDistant([
    ...before.slice(0, start).map((line) => `  ${line}`),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map((line) => `  ${line}`),
  ])
}

/** The longest common subsequence by dynamic programming, read off from the front. */
function middle(before: readonly string[], after: readonly string[]): string[] {
  const width = after.length + 1
  if ((before.length + 1) * width > CELLS) {
    return [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)]
  }
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(`  ${before[i]}`)
      i++
      j++
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(`- ${before[i++]}`)
    } else {
      lines.push(`+ ${after[j++]}`)
    }
  }
  return lines
}

function withoutDistant(lines: readonly string[]): string[] {
  const changed = lines.flatMap((line, index) => (line.startsWith('  ') ? [] : [index]))
  const kept: string[] = []
  let next = 0
  lines.forEach((line, index) => {
    while (next < changed.length && (changed[next] ?? 0) + CONTEXT < index) next++
    const near = Math.abs((changed[next] ?? Number.POSITIVE_INFINITY) - index) <= CONTEXT
    if (near) kept.push(line)
    else if (kept.at(-1) !== '  …') kept.push('  …')
  })
  return kept
}
