import type { GoNode, GoSequence } from '../go-yaml/node.ts'

/** An anchor within an item that other items refer to. */
export interface SharedAnchor {
  readonly name: string
  /** Offsets of the item that has the anchor, and of the first alias elsewhere. */
  readonly anchor: number
  readonly alias: number
}

/** The first anchor in one of the `touched` items that an item which is not touched refers to. */
export function findSharedAnchor(list: GoSequence, touched: ReadonlySet<number>): SharedAnchor | undefined {
  const anchored = new Map<GoNode, number>()
  for (const index of touched) {
    const item = list.items[index]
    if (item !== undefined)
      visit(item.node, (node) => node.anchor !== undefined && anchored.set(node, node.start))
  }
  let shared: SharedAnchor | undefined
  for (const [index, { node }] of list.items.entries()) {
    if (touched.has(index)) continue
    visit(node, (found) => {
      if (found.kind !== 'alias') return
      const anchor = anchored.get(found.target)
      if (anchor !== undefined) shared ??= { name: found.name, anchor, alias: found.start }
    })
  }
  return shared
}

function visit(node: GoNode, see: (node: GoNode) => void): void {
  see(node)
  if (node.kind === 'sequence') for (const item of node.items) visit(item.node, see)
  if (node.kind === 'mapping') {
    for (const { key, value } of node.entries) {
      visit(key, see)
      visit(value, see)
    }
  }
}
