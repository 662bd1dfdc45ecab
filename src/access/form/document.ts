import type { Place, Problem } from '../../problem/problem.ts'
import { coreValue, nodeAt, type YamlMistake } from '../../yaml/core-value.ts'
import { linesOf } from '../../yaml/lines.ts'
import type { YamlNode } from '../../yaml/node.ts'
import { readYaml } from '../../yaml/parse.ts'
import { hintFor } from './syntax-hint.ts'

export type Path = readonly PropertyKey[]

/** One YAML document as plain data that knows its places. */
export interface Document {
  readonly value: unknown
  /** The place of the value at `path`, or of the nearest value above it that is there. */
  readonly placeOf: (path: Path) => Place
  /** The place of the key whose value is at `path`; of the value itself, where it is an item of a list. */
  readonly keyPlaceOf: (path: Path) => Place
  /** The lines of the value at `path`, 1-based, both included. */
  readonly linesOf: (path: Path) => { readonly first: number; readonly last: number }
  /** The value at `path` as it is written, on one line. */
  readonly textAt: (path: Path) => string
  /** Those of the problems that are of this document. */
  readonly mistakes: readonly Problem[]
}

export interface Documents<T> {
  /** What was made of each; empty documents are not here. */
  readonly documents: readonly T[]
  readonly problems: readonly Problem[]
  /** Where the text stops being YAML: the offset of the beginning of that line. */
  readonly brokenAt?: number
}

/** Reads every document of `source`. All problems are errors of YAML itself, none of what the data means. */
export function readDocuments(source: string, file: string): Documents<Document> {
  return mapDocuments(source, file, (document) => document)
}

/**
 * The same, of which `use` makes something as soon as a document is read: of thousands, not all need memory at once.
 *
 * @param use has no effect but what it returns: it may be called more than once for a document
 */
export function mapDocuments<T>(source: string, file: string, use: (document: Document) => T): Documents<T> {
  const positionAt = linesOf(source)
  const placeAt = (start: number, end: number): Place => {
    const from = positionAt(start)
    const to = positionAt(end)
    // What spans lines is pointed at by its beginning: an annotation belongs where the reader has to look first.
    if (to.line !== from.line) return { file, line: from.line, column: from.column }
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
  const placed = (node: YamlNode): Place => placeAt(node.start, node.end)

  const readOne = (
    root: YamlNode,
  ): { readonly problems: readonly Problem[]; readonly made: readonly T[] } => {
    const { value, mistakes } = coreValue(root)
    const problems = mistakes.map((mistake) => mistakeProblem(mistake, placed))
    if (mistakes.some(({ kind }) => kind === 'too-large')) return { problems, made: [] }
    const document = {
      value,
      mistakes: problems,
      placeOf: (path: Path) => placed(nodeAt(root, path).node),
      keyPlaceOf: (path: Path) => {
        const { node, key, found } = nodeAt(root, path)
        return placed(found ? (key ?? node) : node)
      },
      linesOf: (path: Path) => {
        const { start, end } = nodeAt(root, path).node
        // The end of a block may be the beginning of the line behind it.
        return { first: positionAt(start).line, last: positionAt(Math.max(start, end - 1)).line }
      },
      textAt: (path: Path) => {
        const { node } = nodeAt(root, path)
        return shorten(source.slice(node.start, node.end))
      },
    }
    return { problems, made: [use(document)] }
  }
  const parsed = readYaml(source, (root) => (isFilled(root) ? readOne(root) : undefined))
  if (!parsed.ok) {
    const { reason, offset } = parsed.error
    const hint = hintFor(source, offset)
    const where = placeAt(offset, offset)
    const message = `The text is not YAML: ${reason}.`
    const brokenAt = source.lastIndexOf('\n', offset - 1) + 1
    return {
      documents: [],
      problems: [{ code: 'yaml-syntax', severity: 'error', where, message, ...hint }],
      brokenAt,
    }
  }

  const read = parsed.documents.filter((one) => one !== undefined)
  return { documents: read.flatMap(({ made }) => made), problems: read.flatMap(({ problems }) => problems) }
}

/** Nothing at all, between two `---` or behind the last one, is no `null` that anybody wrote. */
function isFilled(node: YamlNode | null): node is YamlNode {
  return node !== null && !(node.kind === 'scalar' && node.style === 'plain' && node.value === '')
}

function mistakeProblem(mistake: YamlMistake, placed: (node: YamlNode) => Place): Problem {
  const error = { severity: 'error', where: placed(mistake.node) } as const
  switch (mistake.kind) {
    case 'duplicate-key': {
      const key = mistake.node.kind === 'scalar' ? mistake.node.value : ''
      const line = mistake.first === undefined ? '' : `, first on line ${placed(mistake.first).line}`
      return {
        ...error,
        code: 'yaml-duplicate-key',
        message: `The key "${key}" is in this mapping twice${line}.`,
        found: key,
        allowed: 'each key once',
        fix: 'Keep one of the two, or join their values.',
      }
    }
    case 'merge-key':
      return {
        ...error,
        code: 'yaml-merge-key',
        message: 'The merge key "<<" is not part of YAML 1.2, so nothing is merged.',
        found: '<<',
        allowed: 'plain keys, or an alias (*name) as a whole value',
        fix: 'Write the keys themselves.',
      }
    case 'tag':
      return {
        ...error,
        code: 'yaml-tag',
        message: `The tag ${mistake.node.tag} is not supported.`,
        found: mistake.node.tag ?? '',
        allowed: 'values without a tag, or text with !!str',
        fix: 'Remove the tag. Put text that looks like a number in quotes.',
      }
    case 'key':
      return {
        ...error,
        code: 'yaml-key',
        message: `A ${mistake.node.kind} cannot be a key.`,
        allowed: 'keys that are plain text',
        fix: 'Write the key as text. Put text that begins with "{" or "[" in quotes.',
      }
    case 'template':
      return {
        ...error,
        code: 'yaml-template',
        message: 'A template without quotes is a mapping in YAML.',
        allowed: 'a template in quotes, such as "{{SessionName}}"',
        fix: 'Put the value in quotes.',
      }
    case 'too-large':
      return {
        ...error,
        code: 'yaml-too-large',
        message: 'The aliases of this text expand to more than a million values.',
        allowed: 'at most a million values',
        fix: 'Write the values themselves instead of nested aliases.',
      }
  }
}

/** One line of at most 80 characters: `found` is for a glance, the place is for the rest. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
