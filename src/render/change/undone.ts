import type { Tool } from '../../tool/tool.ts'
import { toolWords, UNDOES } from '../../tool/words.ts'
import type { Phrase } from '../../words/phrase.ts'

/** What another tool will do to the change: `taken over from Helm, release shop/x, which undoes it with the next …`. */
export function undoneWords(tool: Tool, isTaken: boolean): Phrase {
  return [isTaken ? 'taken over from ' : 'also of ', ...toolWords(tool), `, which ${UNDOES[tool.tool]}`]
}
