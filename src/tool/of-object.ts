import type { MarkedObject } from './marked-object.ts'
import { MARKS } from './marks.ts'
import type { Tool, ToolName } from './tool.ts'

/**
 * The tool that has the object, by the first mark that it has: those that put back what they have come before those
 * that rendered it for them, and what the object says of itself before who wrote it. `undefined`: no mark is known.
 */
export function toolOf(object: MarkedObject): Tool | undefined {
  for (const mark of MARKS) {
    const found = mark.of(object)
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
