import type { YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence } from './node.ts'
import { PlainText, Unsure, unsure } from './plain-text.ts'

/** The trees of a plain text; `undefined` for every other one. */
export function parsePlainYaml(source: string): YamlNode[] | undefined {
  return readPlainYaml(source, (document) => document)
}

/**
 * The documents of a text that is written as nearly all manifests are: block mappings and lists, lists and mappings in
 * brackets on one line, scalars on one line, plain or in quotes without escapes, comments, and `---`. They are what
 * `parseAnyYaml` gives; `undefined` for every other text, also for those that are no YAML.
 *
 * @param use what is made of a document, before the next one is read; of no effect where the text turns out to be another
 */
export function readPlainYaml<T>(source: string, use: (document: YamlNode) => T): T[] | undefined {
  if (ODD.test(source)) return undefined
  try {
    return documentsOf(new PlainText(source), use)
  } catch (error) {
    if (!(error instanceof Unsure)) throw error
    return undefined
  }
}

/** Anything but printable ASCII, spaces, line feeds, and letters that no version of YAML takes for something else. */
const ODD = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\uf900-\ufefe\uff00-\uffef]/

/** The parsers have limits of their own, 100 and more. */
const DEEPEST = 40

function documentsOf<T>(text: PlainText, use: (document: YamlNode) => T): T[] {
  const documents: T[] = []
  while (!text.isOver) {
    if (text.column < 0) {
      text.at += '---'.length
      text.nextLine()
    }
    if (text.column > 0) unsure()
    const document = text.column < 0 ? emptyAt(-1) : root(text)
    if (text.column >= 0) unsure()
    documents.push(use(document))
  }
  return documents
}

/** Also in brackets, as JSON on one line is. */
function root(text: PlainText): YamlNode {
  const code = text.codeAt(text.at)
  return code === OPEN_LIST || code === OPEN_MAPPING ? inline(text, 0) : block(text, 0)
}

function emptyAt(offset: number): YamlScalar {
  return { kind: 'scalar', value: '', style: 'plain', start: offset, end: offset }
}

/** A block list or mapping, up to the line behind it. */
function block(text: PlainText, depth: number): YamlNode {
  if (depth > DEEPEST) unsure()
  if (text.isDash(text.at)) return sequence(text, depth)
  const key = text.scalar(false)
  return mapping(text, key, text.column, depth)
}

function mapping(text: PlainText, first: YamlScalar, column: number, depth: number): YamlMapping {
  const entries: YamlEntry[] = []
  let key = first
  let value: YamlNode
  for (;;) {
    text.passColon(key, false)
    value = valueBehind(text, key, column, depth)
    entries.push({ key, value })
    if (text.column !== column) break
    key = text.scalar(false)
  }
  if (text.column > column) unsure()
  return { kind: 'mapping', flow: false, entries, start: first.start, end: value.end }
}

function valueBehind(text: PlainText, key: YamlScalar, column: number, depth: number): YamlNode {
  if (!text.isLineEnd(text.at)) return inline(text, depth)
  text.nextLine()
  if (text.column > column || (text.column === column && text.isDash(text.at))) return block(text, depth + 1)
  return emptyAt(key.end)
}

/** What ends with its line. */
function inline(text: PlainText, depth: number): YamlNode {
  const value = flowNode(text, false, depth)
  text.nextLine()
  return value
}

function sequence(text: PlainText, depth: number): YamlSequence {
  const { at: start, column } = text
  const items: YamlNode[] = []
  let item: YamlNode
  do {
    item = itemOf(text, depth)
    items.push(item)
  } while (text.column === column && text.isDash(text.at))
  if (text.column > column) unsure()
  return { kind: 'sequence', flow: false, items, start, end: item.end }
}

function itemOf(text: PlainText, depth: number): YamlNode {
  const at = text.pastBlanks(text.at + 1)
  if (text.isLineEnd(at)) unsure()
  text.column += at - text.at
  text.at = at
  const { column } = text
  if (text.isDash(at)) return block(text, depth + 1)
  const node = flowNode(text, false, depth)
  if (node.kind === 'scalar' && text.isColon()) return mapping(text, node, column, depth + 1)
  text.nextLine()
  return node
}

function flowNode(text: PlainText, inFlow: boolean, depth: number): YamlNode {
  const code = text.codeAt(text.at)
  if (code === OPEN_LIST) return flowSequence(text, depth + 1)
  if (code === OPEN_MAPPING) return flowMapping(text, depth + 1)
  return text.scalar(inFlow)
}

function flowSequence(text: PlainText, depth: number): YamlSequence {
  const items: YamlNode[] = []
  const start = text.at
  readFlow(text, CLOSE_LIST, depth, () => items.push(flowNode(text, true, depth)))
  return { kind: 'sequence', flow: true, items, start, end: text.at }
}

function flowMapping(text: PlainText, depth: number): YamlMapping {
  const entries: YamlEntry[] = []
  const start = text.at
  readFlow(text, CLOSE_MAPPING, depth, () => {
    const key = text.scalar(true)
    text.passColon(key, true)
    entries.push({ key, value: flowNode(text, true, depth) })
  })
  return { kind: 'mapping', flow: true, entries, start, end: text.at }
}

/** From the bracket that opens to behind the one that closes; no comma may stand before that. */
function readFlow(text: PlainText, close: number, depth: number, readOne: () => void): void {
  if (depth > DEEPEST) unsure()
  text.at = text.pastBlanks(text.at + 1)
  if (text.codeAt(text.at) === close) {
    text.at++
    return
  }
  for (;;) {
    readOne()
    text.at = text.pastBlanks(text.at)
    const code = text.codeAt(text.at)
    if (code !== COMMA && code !== close) unsure()
    text.at++
    if (code === close) return
    text.at = text.pastBlanks(text.at)
  }
}

const COMMA = 0x2c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_MAPPING = 0x7b
const CLOSE_MAPPING = 0x7d
