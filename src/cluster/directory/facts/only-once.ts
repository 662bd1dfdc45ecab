import type { ReadManifest } from './manifest.ts'

/** The values in the order of their keys, whatever files they are in; a second one of a key is reported, with both files. */
export function onlyOnce<T>(
  items: readonly { readonly manifest: ReadManifest; readonly value: T }[],
  {
    keyOf,
    what,
    fix,
  }: { readonly keyOf: (value: T) => string; readonly what: (value: T) => string; readonly fix: string },
): readonly T[] {
  const seen = new Map<string, (typeof items)[number]>()
  for (const item of items) {
    const { manifest, value } = item
    const { reading } = manifest
    const first = seen.get(keyOf(value))?.manifest.reading
    if (first === undefined) {
      seen.set(keyOf(value), item)
      continue
    }
    reading.problems.push({
      code: 'duplicate-object',
      severity: 'error',
      where: reading.placeOf([]),
      message: `${reading.name} is ${what(value)}, and so is ${first.name} in ${first.placeOf([]).file}.`,
      fix,
    })
  }
  return [...seen].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { value }]) => value)
}
