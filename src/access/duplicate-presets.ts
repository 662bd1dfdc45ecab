import type { Problem } from '../problem/problem.ts'
import type { PresetEntry } from './file.ts'

/** A preset of one name has one set of objects in a cluster: two entries would fight over them. */
export function duplicatePresets(presets: readonly PresetEntry[]): Problem[] {
  const first = new Map<string, PresetEntry>()
  return presets.flatMap((entry): Problem[] => {
    const clashes = entry.clusters.flatMap((cluster) => {
      const other = first.get(`${cluster} ${entry.preset}`)
      if (other === undefined) first.set(`${cluster} ${entry.preset}`, entry)
      return other === undefined ? [] : [{ cluster, other }]
    })
    const [clash] = clashes
    if (clash === undefined) return []
    const clusters = clashes.map(({ cluster }) => cluster).join(', ')
    return [
      {
        code: 'duplicate-preset',
        severity: 'error',
        where: entry.where,
        message: `The preset ${entry.preset} is declared already on line ${clash.other.where.line}, for ${clusters} too.`,
        found: entry.preset,
        allowed: 'each preset once per cluster',
        fix: 'Write one entry with all its namespaces.',
      },
    ]
  })
}
