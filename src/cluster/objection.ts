import type { Place, Problem } from '../problem/problem.ts'
import { ClusterError } from './door.ts'
import { CODES } from './problem.ts'
import type { Workspace } from './workspace.ts'

/** Something about a door that a pull request may not decide. */
export interface Objection {
  readonly kind: 'outside-workspace' | 'not-allowed'
  /** One sentence. */
  readonly message: string
  readonly fix: string
}

/** Which door it is about: the name of the cluster, and the line of access.yaml that says its way in. */
export interface AboutDoor {
  readonly name: string
  readonly where?: Place
}

/** In a terminal it is told. @throws ClusterError where the workspace refuses it */
export function refuseOrTell({ refuses }: Workspace, objection: Objection, about: AboutDoor): Problem {
  const { kind, message, fix } = objection
  const { name: cluster, where } = about
  if (refuses)
    throw new ClusterError(
      { kind, cluster, operation: `open ${cluster}`, fix, ...(where && { where }) },
      message,
    )
  return {
    code: CODES[kind],
    severity: 'notice',
    where: where ?? { cluster },
    message: `${message} The action refuses this.`,
    fix,
  }
}
