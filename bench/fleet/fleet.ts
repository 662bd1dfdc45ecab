import { rmSync } from 'node:fs'
import { type MeasuredMemory, measureMemory } from '../memory/peak-memory.ts'
import { directoryFleet, eksFleet } from './seed.ts'

/** Clusters of one access file. */
const APPLIED = [1, 10, 50, 200]
const PLANNED = [1, 10, 50, 250]
/** Rows and RoleBindings of each cluster that is planned. */
export const LARGE = { rows: 500, bindings: 2_000 }

/** What it costs to plan and to apply one file for many clusters. */
export interface FleetFigures {
  /** Each cluster gets a row of aws-auth and a RoleBinding, and then its nodes are watched for a minute. */
  readonly applied: readonly Cost[]
  /** Large clusters, each a directory. */
  readonly planned: readonly Cost[]
}

export interface Cost extends Pick<MeasuredMemory, 'milliseconds' | 'megabytes'> {
  readonly clusters: number
}

/**
 * Once each: an apply of the largest fleet takes ten minutes, nearly all of it waiting for nodes.
 *
 * @throws Error where a process ends otherwise than it should, or a cluster has not what was applied
 */
export async function measureFleets(
  program: readonly string[],
  say: (line: string) => void,
): Promise<FleetFigures> {
  const planned: Cost[] = []
  for (const clusters of PLANNED) {
    say(`a plan of ${clusters} large clusters`)
    planned.push({ clusters, ...(await plan(program, clusters)) })
  }
  const applied: Cost[] = []
  for (const clusters of APPLIED) {
    say(`an apply to ${clusters} clusters with nodes`)
    applied.push({ clusters, ...(await apply(program, clusters)) })
  }
  return { planned, applied }
}

async function plan(program: readonly string[], clusters: number): Promise<MeasuredMemory> {
  const folder = directoryFleet(clusters, LARGE)
  try {
    return await measureMemory({
      command: [...program, 'plan', '--detailed-exitcode', '--timeout', '3600'],
      folder,
      exits: 2,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function apply(program: readonly string[], clusters: number): Promise<MeasuredMemory> {
  const fleet = await eksFleet(clusters)
  try {
    const cost = await measureMemory({
      command: [...program, 'apply', '--yes'],
      folder: fleet.folder,
      env: fleet.env,
    })
    const without = fleet.names.filter((name) => !fleet.hasRow(name))
    if (without.length > 0) throw new Error(`no row was applied to ${without.join(', ')}`)
    return cost
  } finally {
    await fleet.close()
  }
}
