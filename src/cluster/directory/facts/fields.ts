import {
  nameOf,
  type Path,
  quoted,
  type Reading,
  readFields,
  readText,
  readTextMap,
  report,
  reportMissing,
} from '../../../rbac/read/reading.ts'
import { isJsonObject } from '../../json.ts'

/** Some fields of a mapping, which may have any others: the controllers know more than is read here. */
export function fieldsOf<Key extends string>(
  reading: Reading,
  path: Path,
  { value, keys }: { readonly value: unknown; readonly keys: readonly Key[] },
): { readonly [key in Key]?: unknown } {
  if (value === undefined || value === null) return {}
  const chosen = isJsonObject(value)
    ? Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key]]] : [])))
    : value
  return readFields(reading, path, { value: chosen, known: keys }) ?? {}
}

/** A text that must be there; `undefined` where it is not, which is reported. */
export function neededText(
  reading: Reading,
  path: Path,
  { value, allowed, fix }: { readonly value: unknown; readonly allowed: string; readonly fix: string },
): string | undefined {
  const text = readText(reading, path, value)
  if (value === undefined || text === '')
    reportMissing(reading, path.slice(0, -1), { key: String(path.at(-1)), allowed, fix })
  return text === '' ? undefined : text
}

/** Keys with text values; none where there is no mapping. */
export function textsByKey(reading: Reading, path: Path, value: unknown): Readonly<Record<string, string>> {
  return readTextMap(reading, path, value ?? undefined) ?? {}
}

/** Reports a text that is none of what is allowed. */
export function reportText(
  reading: Reading,
  path: Path,
  { found, allowed, fix }: { readonly found: string; readonly allowed: string; readonly fix: string },
): void {
  report(reading, path, {
    code: 'wrong-type',
    message: `${nameOf(reading, path)} is ${quoted(found)}.`,
    found,
    allowed,
    fix,
  })
}
