import type { Tool } from '../../tool/tool.ts'
import { toolWords } from '../../tool/words.ts'
import { phraseText } from '../../words/phrase.ts'
import type { Facts } from './facts.ts'
import type { Before } from './kind.ts'

/** The fact that says whose a thing is that is taken from a tool. */
export const OWNER = 'owner'

/**
 * What is added to the facts of a thing that a tool looks after and no set has yet: to take it is something to agree to,
 * with the name of the tool. Nothing is added where `tool` is absent.
 */
export function takenFrom(tool: Tool | undefined, { before, after }: Before<Facts>): Before<Facts> {
  if (tool === undefined) return { before, after }
  const words = phraseText(toolWords(tool))
  return {
    before: before && new Map([...before, [OWNER, words]]),
    after: after && new Map([...after, [OWNER, `${words}, and eks-access`]]),
  }
}
