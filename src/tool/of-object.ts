import type { MarkedObject } from './marked-object.ts'
import { KEEPERS, MAKERS, type Mark, type Shown, shownBy } from './marks.ts'
import type { Tool, ToolName } from './tool.ts'

/**
 * The tool that has the object, or made it, by the first mark that it has; what the object says of itself counts before
 * who wrote it. `undefined`: no mark is known.
 */
export function toolOf(object: MarkedObject): Tool | undefined {
  return keeperOf(object) ?? firstOf(MAKERS, shownBy(object))
}

// A plan asks of each object when it compares it, and again for who owns it and what may be done to it.
const keepers = new WeakMap<MarkedObject, { readonly keeper: Tool | undefined }>()

/** The tool that looks after the object, and undoes or replaces what others do to it. */
export function keeperOf(object: MarkedObject): Tool | undefined {
  const known = keepers.get(object)
  if (known !== undefined) return known.keeper
  const keeper = firstOf(KEEPERS, shownBy(object))
  keepers.set(object, { keeper })
  return keeper
}

/** The tool that rendered the object or wrote something of it, where nothing shows that one looks after it. */
export function makerOf(object: MarkedObject): Tool | undefined {
  return keeperOf(object) === undefined ? firstOf(MAKERS, shownBy(object)) : undefined
}

/** Whether the tool looks after the object, and be it with others. */
export function hasMarkOf(tool: ToolName, object: MarkedObject): boolean {
  const shown = shownBy(object)
  return KEEPERS.some((mark) => mark.tool === tool && mark.of(shown) !== undefined)
}

function firstOf(marks: readonly Mark[], shown: Shown): Tool | undefined {
  for (const mark of marks) {
    const found = mark.of(shown)
    if (found !== undefined) return found === '' ? { tool: mark.tool } : { tool: mark.tool, name: found }
  }
  return undefined
}

/** Whether the tool has all of the object, or only wrote into what others have too. */
export function hasWhole({ tool }: Tool): boolean {
  return !PARTS.has(tool)
}

/**
 * `eksctl create iamidentitymapping` and `create nodegroup` add rows to aws-auth and leave all others alone.
 *
 * Source: `pkg/authconfigmap/authconfigmap.go` of eksctl
 */
const PARTS: ReadonlySet<ToolName> = new Set(['eksctl'])
