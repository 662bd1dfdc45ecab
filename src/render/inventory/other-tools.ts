import type { Inventory } from '../../inventory/inventory.ts'
import type { Owner } from '../../inventory/owner.ts'
import { TOOL_NAMES } from '../../tool/tool.ts'
import { undoesWords } from '../../tool/words.ts'
import type { Phrase } from '../../words/phrase.ts'

/** What is said above `otherTools`. */
export const UNDONE = 'If somebody changes or deletes what another tool owns'

/** What the tools that own something of the list do to changes by somebody else, one phrase a tool. */
export function otherTools({ ways, subjects }: Inventory): readonly Phrase[] {
  const owners: readonly Owner[] = [
    ...ways.flatMap(({ owner, beneath }) => [owner, ...(beneath === undefined ? [] : [beneath.owner])]),
    ...subjects.flatMap(({ bindings }) => bindings.map(({ owner }) => owner)),
  ]
  const found = owners.flatMap((owner) => (owner.kind === 'made-by' ? [owner] : []))
  const tools = Map.groupBy(found, ({ tool }) => tool)
  return TOOL_NAMES.flatMap((tool) => {
    const undone = new Set((tools.get(tool) ?? []).map(undoesWords))
    return [...undone]
      .toSorted()
      .map((words): Phrase => [`${tool === 'controller' ? 'a controller' : tool} ${words}`])
  })
}
