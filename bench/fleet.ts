import { rmSync } from 'node:fs'
import { type Measured, measure } from './measure.ts'
import { directoryFleet, eksFleet } from './seed-fleet.ts'

/** Clusters of one access file. */
const SIZES = [1, 10, 50, 200]
/** Rows and RoleBindings of each cluster that is planned. */
export const LARGE = { rows: 500, bindings: 2_000 }

/** What it costs to plan and to apply one file for many clusters. */
export interface FleetFigures {
  readonly fleets: readonly {
    readonly clusters: number
    /** Each writes a row of aws-auth and a RoleBinding, and then watches its nodes for a minute. */
    readonly apply: Cost
    /** Of large clusters, each a directory. */
    readonly plan: Cost
  }[]
}

type Cost = Pick<Measured, 'milliseconds' | 'megabytes'>

/**
 * Once each: an apply of the largest fleet takes ten minutes, nearly all of it waiting for nodes.
 *
 * @throws Error where a process ends otherwise than it should, or a cluster has not what was applied
 */
export async function measureFleets(
  program: readonly string[],
  say: (line: string) => void,
  sizes: readonly number[] = SIZES,
): Promise<FleetFigures> {
  const fleets: FleetFigures['fleets'][number][] = []
  for (const clusters of sizes) {
    say(`${clusters} clusters: a plan of large ones`)
    const plan = await planned(program, clusters)
    say(`${clusters} clusters: an apply with nodes`)
    fleets.push({ clusters, plan, apply: await applied(program, clusters) })
  }
  return { fleets }
}

async function planned(program: readonly string[], clusters: number): Promise<Cost> {
  const folder = directoryFleet(clusters, LARGE)
  try {
    return await measure({
      command: [...program, 'plan', '--detailed-exitcode', '--timeout', '3600'],
      folder,
      exits: 2,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function applied(program: readonly string[], clusters: number): Promise<Cost> {
  const fleet = await eksFleet(clusters)
  try {
    const cost = await measure({
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
