import type { Plan } from '../../plan/plan.ts'
import { counted, thousands } from '../../words/count.ts'
import { encodeMermaid } from '../../words/encode.ts'
import { shortArn } from '../../words/short-arn.ts'
import type { Block } from '../document/block.ts'
import { type PictureNode, pictureOf } from './graph.ts'
import type { Mark } from './marks.ts'

const NODES = 40

/**
 * How access that is gained or lost comes, as a diagram of Mermaid: principal → group → binding → role, or from another subject on. No block where
 * nobody gains or loses anything.
 */
export function pictureBlocks(plan: Plan, home: string | undefined): Block[] {
  const { nodes, edges, left } = pictureOf(plan, NODES)
  if (nodes.length === 0) return []
  const ids = new Map(nodes.map(({ key }, index) => [key, `n${index}`]))
  const marked = MARKS.map((mark) => ({
    mark,
    nodes: nodes.flatMap((node) => (node.mark === mark ? [ids.get(node.key)] : [])),
    edges: edges.flatMap((edge, index) => (edge.mark === mark ? [index] : [])),
  }))
  const lines = [
    'flowchart LR',
    ...nodes.map((node) => `  ${ids.get(node.key)}${label(node, home)}`),
    ...edges.map(({ from, to, mark }) => `  ${ids.get(from)} ${ARROWS[mark]} ${ids.get(to)}`),
    ...marked.flatMap(({ mark, nodes: some }) =>
      some.length === 0
        ? []
        : [`  classDef ${mark} ${NODE_STYLES[mark]}`, `  class ${some.join(',')} ${mark}`],
    ),
    ...marked.flatMap(({ mark, edges: some }) =>
      some.length === 0 ? [] : [`  linkStyle ${some.join(',')} ${EDGE_STYLES[mark]}`],
    ),
  ]
  const more = left === 0 ? '' : ` · ${thousands(left)} more ways are not drawn: the list has them`
  return [
    { kind: 'code', language: 'mermaid', lines },
    {
      kind: 'small',
      phrases: [[`green: added · red, dashed: removed · orange: changed · the rest stays as it is${more}`]],
    },
  ]
}

const MARKS = ['add', 'remove', 'change'] as const satisfies readonly Mark[]

const ARROWS: Readonly<Record<Mark, string>> = { same: '-->', add: '-->', change: '-->', remove: '-.->' }

// Fill, line and letters together, so that they can be read on a light page and on a dark one.
const NODE_STYLES: Readonly<Record<(typeof MARKS)[number], string>> = {
  add: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
  remove: 'fill:#ffebe9,stroke:#cf222e,color:#5c0f16,stroke-dasharray:5 5',
  change: 'fill:#fff1e5,stroke:#bc4c00,color:#5c2200',
}

const EDGE_STYLES: Readonly<Record<(typeof MARKS)[number], string>> = {
  add: 'stroke:#2da44e,stroke-width:2px',
  remove: 'stroke:#e5534b,stroke-width:2px',
  change: 'stroke:#d4762c,stroke-width:2px',
}

const PRINCIPALS = 2
const NAMESPACES = 2

function label({ content }: PictureNode, home: string | undefined): string {
  switch (content.kind) {
    case 'principals': {
      const names = content.principals.map((principal) => encodeMermaid(shortArn(principal, home)))
      const shown = names.slice(0, names.length > PRINCIPALS + 1 ? PRINCIPALS : undefined)
      const rest = names.length - shown.length
      const head = names.length > 1 ? [counted(names.length, 'principal')] : []
      return box([...head, ...shown, ...(rest > 0 ? [`and ${thousands(rest)} more`] : [])])
    }
    case 'subject':
      return `(["${[content.noun, encodeMermaid(content.name)].join(LINE)}"])`
    case 'bindings': {
      const [only = ''] = content.ids
      if (content.ids.length === 1) return box(kindAndName(only))
      const namespaces = [...new Set(content.ids.map((id) => id.split('/')[1] ?? ''))]
      const shown = namespaces.slice(0, NAMESPACES).map(encodeMermaid).join(', ')
      const rest = namespaces.length - NAMESPACES
      return box([
        `${thousands(content.ids.length)} RoleBindings`,
        `in ${shown}${rest > 0 ? ` and ${thousands(rest)} more` : ''}`,
      ])
    }
    case 'role':
      return box(kindAndName(content.id))
    case 'everything':
      return box(['everything'])
  }
}

const LINE = '<br/>'

function box(lines: readonly string[]): string {
  return `["${lines.join(LINE)}"]`
}

/** The kind is one of four, the rest is a name. */
function kindAndName(id: string): string[] {
  const [kind = '', ...name] = id.split('/')
  return [encodeMermaid(kind), encodeMermaid(name.join('/'))]
}
