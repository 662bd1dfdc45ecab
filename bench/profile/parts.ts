/** What `node --cpu-prof` writes, as far as it is read here. Times are microseconds. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** Names the code at a place of a bundle. Lines begin at 0, as in a profile. */
export type CodeAt = (url: string, line: number) => string

export const WAITING = 'waiting for answers, files and timers'
export const LOADING = 'Node finds, reads and compiles modules'
export const NODE = 'Node itself: TLS, HTTP, streams, files'
const GARBAGE = 'garbage collection'
const NATIVE = 'native code outside of any function'

/**
 * Milliseconds of a profile by part. Each sample is of the function that ran then; what is built into V8, like
 * `JSON.parse`, is of the function that called it, and what Node does to load modules is not of the modules.
 */
export function partsOf({ nodes, samples, timeDeltas }: CpuProfile, codeAt: CodeAt): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const partOf = (id: number): string => {
    let isNode = false
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { functionName, url, lineNumber } = byId.get(at)?.callFrame ?? NOWHERE
      if (at === id && functionName in SPECIAL) return SPECIAL[functionName] ?? NATIVE
      if (LOADS.some((start) => url.startsWith(start))) return LOADING
      if (url.startsWith('node:')) isNode = true
      else if (url !== '') return isNode ? NODE : codeAt(url, lineNumber)
    }
    return isNode ? NODE : NATIVE
  }
  const names = new Map(nodes.map(({ id }) => [id, partOf(id)]))
  const parts = new Map<string, number>()
  for (const [nth, id] of samples.entries()) {
    const name = names.get(id) ?? NATIVE
    parts.set(name, (parts.get(name) ?? 0) + (timeDeltas[nth] ?? 0) / 1000)
  }
  return parts
}

const NOWHERE = { functionName: '', url: '', lineNumber: 0 }

/** The names that V8 gives to what is no function. */
const SPECIAL: Readonly<Record<string, string>> = {
  '(idle)': WAITING,
  '(garbage collector)': GARBAGE,
  '(program)': NATIVE,
  '(root)': NATIVE,
}

/** Node's loaders of modules: those of files, and those of its own. */
const LOADS = ['node:internal/modules/', 'node:internal/bootstrap/']
