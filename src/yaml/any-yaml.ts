import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml'
import type { YamlEntry, YamlNode, YamlScalar, YamlSyntaxError } from './node.ts'

/** The documents of a text; an empty document is `null`. */
export type ParsedYaml =
  | { readonly ok: true; readonly documents: readonly (YamlNode | null)[] }
  | { readonly ok: false; readonly error: YamlSyntaxError }

/** Parses every document of `source` into trees with offsets. Never throws on bad YAML. */
export function parseAnyYaml(source: string): ParsedYaml {
  try {
    return { ok: true, documents: compose(source, parseEvents(source, {})) }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { ok: false, error: { reason: error.reason, offset: error.mark?.position ?? 0 } }
  }
}

function compose(source: string, events: readonly Event[]): (YamlNode | null)[] {
  const documents: (YamlNode | null)[] = []
  let at = 0
  let anchors = new Map<string, YamlNode>()

  const remember = (node: YamlNode): YamlNode => {
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
    return node
  }

  // An anchor is known from the event that opens a node, so that a node that holds an alias to itself is an error.
  const readNode = (): YamlNode => {
    const event = events[at++]
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return remember(scalar(source, event))
      case EVENT_ID.ALIAS: {
        const name = source.slice(event.anchorStart, event.anchorEnd)
        const target = anchors.get(name)
        const start = event.anchorStart - 1
        if (target === undefined) return YAMLException.throwAt(source, start, `unidentified alias "${name}"`)
        return { ...target, alias: { start, end: event.anchorEnd } }
      }
      case EVENT_ID.SEQUENCE: {
        const items: YamlNode[] = []
        let last: number | undefined
        while (events[at]?.type !== EVENT_ID.POP) {
          const item = placed(readNode(), last ?? event.start)
          items.push(item)
          last = laterEnd(last, item)
        }
        at++
        const flow = event.style === COLLECTION_STYLE.FLOW
        const end = flow ? closing(source, last ?? event.start + 1, ']') : (last ?? event.start)
        return remember({
          kind: 'sequence',
          flow,
          items,
          start: event.start,
          end,
          ...properties(source, event),
        })
      }
      case EVENT_ID.MAPPING: {
        const entries: YamlEntry[] = []
        let last: number | undefined
        while (events[at]?.type !== EVENT_ID.POP) {
          const key = readNode()
          const value = placed(readNode(), key.end)
          entries.push({ key, value })
          last = laterEnd(laterEnd(last, key), value)
        }
        at++
        const flow = event.style === COLLECTION_STYLE.FLOW
        const end = flow ? closing(source, last ?? event.start + 1, '}') : (last ?? event.start)
        return remember({
          kind: 'mapping',
          flow,
          entries,
          start: event.start,
          end,
          ...properties(source, event),
        })
      }
      default:
        throw new Error(`js-yaml gave event ${event?.type} where a node begins`)
    }
  }

  while (at < events.length) {
    at++ // the document's own event
    anchors = new Map()
    documents.push(events[at] === undefined || events[at]?.type === EVENT_ID.POP ? null : readNode())
    at++ // its end
  }
  return documents
}

const STYLES: Record<number, YamlScalar['style']> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
}

function scalar(source: string, event: ScalarEvent): YamlScalar {
  const style = STYLES[event.style] ?? 'plain'
  // js-yaml gives the text between the quotes; a node includes them.
  const quoted = style === 'single' || style === 'double' ? 1 : 0
  return {
    kind: 'scalar',
    value: getScalarValue(source, event),
    style,
    start: event.valueStart - quoted,
    end: event.valueEnd + quoted,
    ...properties(source, event),
  }
}

function properties(
  source: string,
  event: {
    readonly tagStart: number
    readonly tagEnd: number
    readonly anchorStart: number
    readonly anchorEnd: number
  },
): { tag?: string; anchor?: string } {
  return {
    ...(event.tagStart >= 0 ? { tag: source.slice(event.tagStart, event.tagEnd) } : {}),
    ...(event.anchorStart >= 0 ? { anchor: source.slice(event.anchorStart, event.anchorEnd) } : {}),
  }
}

/** js-yaml gives -1 for a value that is not there (`key:`, an empty `-`): it stands where it would begin. */
function placed(node: YamlNode, offset: number): YamlNode {
  return node.start < 0 ? { ...node, start: offset, end: offset } : node
}

/** The later end of what stands in the source: an alias ends where its name does, not where its target does. */
function laterEnd(end: number | undefined, node: YamlNode): number {
  return Math.max(end ?? 0, node.alias?.end ?? node.end)
}

/** The offset behind the bracket that closes a flow collection, past white space, commas and comments. */
function closing(source: string, from: number, bracket: ']' | '}'): number {
  let at = from
  while (at < source.length && source[at] !== bracket) {
    if (source[at] === '#') while (at < source.length && source[at] !== '\n') at++
    else at++
  }
  return Math.min(at + 1, source.length)
}
