import type { YamlMapping, YamlNode, YamlSequence } from '../../yaml/node.ts'
import { isJsonObject, type Json, sameJson } from '../json.ts'
import { scalarText } from '../manifest-text.ts'
import type { Edit } from './edit.ts'
import { lineStart } from './place.ts'

/**
 * The edits that make a flow collection (`[a, b]`, or JSON) mean `after`. A collection that gets other keys or
 * another length is written anew, in JSON where JSON stood.
 */
export function flowEdits(
  source: string,
  node: YamlMapping | YamlSequence,
  wanted: { readonly before: Json; readonly after: Json },
): Edit[] {
  const { before, after } = wanted
  if (node.kind === 'mapping' && isJsonObject(before) && isJsonObject(after)) {
    const keys = Object.keys(before)
    const same = keys.length === Object.keys(after).length && keys.every((key) => after[key] !== undefined)
    if (same)
      return node.entries.flatMap(({ key, value }) =>
        key.kind === 'scalar'
          ? partEdits(source, value, { before: before[key.value] ?? null, after: after[key.value] ?? null })
          : [],
      )
  }
  if (
    node.kind === 'sequence' &&
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length
  )
    return node.items.flatMap((item, index) =>
      partEdits(source, item, { before: before[index], after: after[index] }),
    )
  return [{ start: node.start, end: node.end, text: flowText(source, node, after) }]
}

function partEdits(
  source: string,
  node: YamlNode,
  wanted: { readonly before: Json; readonly after: Json },
): Edit[] {
  if (sameJson(wanted.before, wanted.after)) return []
  if (node.kind !== 'scalar') return flowEdits(source, node, wanted)
  return [{ start: node.start, end: node.end, text: flowText(source, node, wanted.after) }]
}

/** JSON over several lines when the file is such JSON, else on one line. */
function flowText(source: string, node: YamlNode, value: Json): string {
  const isJson = /^\s*[{[]/.test(source)
  if (!isJson) return inlineText(value)
  if (!/^\s*[{[]\s*\n/.test(source)) return JSON.stringify(value)
  const unit = /\n([ \t]+)/.exec(source)?.[1] ?? '  '
  const margin = /^[ \t]*/.exec(source.slice(lineStart(source, node.start)))?.[0] ?? ''
  return JSON.stringify(value, null, unit).replaceAll('\n', `\n${margin}`)
}

function inlineText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inlineText).join(', ')}]`
  if (!isJsonObject(value)) {
    const text = scalarText(value as string | number | boolean | null)
    // A comma and a bracket end a plain scalar here.
    return typeof value === 'string' && /[,[\]{}]/.test(text) && !text.startsWith('"')
      ? JSON.stringify(value)
      : text
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${entries.map(([key, item]) => `${inlineText(key)}: ${inlineText(item ?? null)}`).join(', ')}}`
}
