import { parseSync } from '@swc/core'

/**
 * The texts of a TypeScript source, in their order: string and template literals, joined where `+` joins them, with
 * `…` for each value that is filled in. Comments, types, names of modules and of properties are none.
 */
export function literalsOf(source: string): string[] {
  const found: string[] = []
  visit(parseSync(source, { syntax: 'typescript', target: 'es2024' }), found)
  return found
}

/** A node of swc's tree, or a list of them; its own types name every kind and have no common shape. */
type Node = Readonly<Record<string, unknown>>

function visit(node: unknown, found: string[]): void {
  if (!isNode(node)) return
  const text = textOf(node)
  if (text !== undefined && /\p{L}/u.test(text)) found.push(text)
  for (const child of text === undefined ? readable(node) : valuesIn(node)) visit(child, found)
}

/** What of a node can hold texts: not types (of `value as Type` the value), names of modules and names of properties. */
function readable(node: Node): unknown[] {
  if (String(node['type'] ?? '').startsWith('Ts')) return [node['expression']]
  return Object.entries(node).flatMap(([name, child]) =>
    name === 'source' || name === 'span' || (name === 'key' && node['type'] === 'KeyValueProperty')
      ? []
      : [child],
  )
}

/** The text of a literal, or of what `+` joins where one side is a text. */
function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node['type'] === 'StringLiteral') return String(node['value'])
  if (node['type'] === 'TemplateLiteral')
    return (node['quasis'] as Node[]).map((quasi) => quasi['cooked']).join('…')
  if (!isSum(node)) return undefined
  const [left, right] = [textOf(node['left']), textOf(node['right'])]
  return left === undefined && right === undefined ? undefined : `${left ?? '…'}${right ?? '…'}`
}

/** The values that a text is filled in with. */
function valuesIn(node: unknown): unknown[] {
  if (textOf(node) === undefined || !isNode(node)) return [node]
  return isSum(node) ? [...valuesIn(node['left']), ...valuesIn(node['right'])] : [node['expressions']]
}

function isSum(node: Node): boolean {
  return node['type'] === 'BinaryExpression' && node['operator'] === '+'
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
