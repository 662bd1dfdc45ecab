import fc from 'fast-check'
import { LINES, ODD, PIECES, USUAL } from './pieces.ts'

/** Texts that are plain YAML or nearly: trees in several ways of writing, the same damaged, and pieces at random. */
export function nearlyPlain(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: writtenText() },
    { weight: 2, arbitrary: damaged(writtenText()) },
    { weight: 2, arbitrary: damaged(fc.constantFrom(...texts)) },
    { weight: 1, arbitrary: someOf(PIECES) },
    { weight: 2, arbitrary: someOf(LINES) },
  )
}

function someOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 9 }).map((all) => all.join(''))
}

type Tree = string | readonly Tree[] | { readonly entries: readonly (readonly [string, Tree])[] }

const scalar = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...USUAL) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
)

const key = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom(
      'a',
      'b',
      'name',
      '"groups"',
      "'c'",
      'app.kubernetes.io/name',
      'a b',
      'a:b',
      '""',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
)

const { collection } = fc.letrec<{ collection: Exclude<Tree, string>; tree: Tree }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('collection')),
  collection: fc.oneof(
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('tree')), { maxLength: 4 }).map((entries) => ({ entries })),
  ),
}))

interface Manner {
  readonly step: string
  /** A list stands at the column of its key. */
  readonly indentless: boolean
  /** From this depth on, all is in brackets. */
  readonly flowFrom: number
  readonly tight: boolean
  /** Behind a line; each stands a few times. */
  readonly ends: readonly string[]
}

const manner: fc.Arbitrary<Manner> = fc.record({
  step: fc.constantFrom('  ', '  ', '    ', ' '),
  indentless: fc.boolean(),
  flowFrom: fc.constantFrom(0, 1, 2, 3, 9, 9),
  tight: fc.boolean(),
  ends: fc.array(fc.constantFrom('\n', '\n', '\n', '\n\n', ' # why\n', '\n# c\n', '\n      # c\n', '  \n'), {
    minLength: 1,
    maxLength: 5,
  }),
})

/** Documents with markers, comments and blank lines between. */
function writtenText(): fc.Arbitrary<string> {
  const between = fc.constantFrom('---\n', '---\n', '---\n---\n', '\n---\n\n', '--- # c\n', '# c\n---\n')
  const document = fc
    .tuple(fc.oneof({ weight: 9, arbitrary: collection }, scalar), manner)
    .map(([root, how]) => write(root, how))
  return fc
    .tuple(
      fc.constantFrom('', '', '---\n', '# c\n\n'),
      fc.array(fc.tuple(document, between), { minLength: 1, maxLength: 3 }),
    )
    .map(([head, all]) => head + all.flat().slice(0, -1).join(''))
}

function write(root: Tree, how: Manner): string {
  let lines = 0
  const end = (): string => how.ends[lines++ % how.ends.length] ?? '\n'
  const flow = (node: Tree): string => {
    if (typeof node === 'string') return node
    const comma = how.tight ? ',' : ', '
    if (isList(node)) return `[${node.map(flow).join(comma)}]`
    const pad = how.tight ? '' : ' '
    const inner = node.entries.map(([key, value]) => `${key}: ${flow(value)}`).join(comma)
    return inner === '' ? '{}' : `{${pad}${inner}${pad}}`
  }
  /** What stands behind a `-` or a `:`, and the lines below. */
  const block = (node: Tree, indent: string, depth: number, inList: boolean): string => {
    if (typeof node === 'string' || depth >= how.flowFrom || sizeOf(node) === 0)
      return ` ${flow(node)}${end()}`
    const parts = isList(node)
      ? node.map((item) => `-${block(item, `${indent}  `, depth + 1, true)}`)
      : node.entries.map(([key, value]) => {
          const isShifted = how.indentless && Array.isArray(value)
          return `${key}:${block(value, isShifted ? indent : indent + how.step, depth + 1, false)}`
        })
    return inList ? ` ${parts.join(indent)}` : `${end()}${parts.map((part) => indent + part).join('')}`
  }
  const text = block(root, '', 0, false)
  return text.startsWith(' ') ? text.slice(1) : text.replace(/^.*\n/, '')
}

function isList(node: Exclude<Tree, string>): node is readonly Tree[] {
  return Array.isArray(node)
}

function sizeOf(node: Exclude<Tree, string>): number {
  return isList(node) ? node.length : node.entries.length
}

/** With up to three small changes anywhere. */
function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.constantFrom(0, 0, 1, 2, 4),
    piece: fc.constantFrom('', ...PIECES),
  })
  return fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 3 })).map(([text, changes]) => {
    let now = text
    for (const { at, cut, piece } of changes) {
      const offset = Math.floor(at * now.length)
      now = now.slice(0, offset) + piece + now.slice(offset + cut)
    }
    return now
  })
}
