import type { ConfigMap } from '../../live/snapshot.ts'

/** Whether two ConfigMaps hold the same, in whatever order; none is the same as an empty one. */
export function sameData(one: ConfigMap['data'] = {}, other: ConfigMap['data'] = {}): boolean {
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key])
}
