import { openDoor } from '../../src/cluster/open.ts'
import { type Permission, permission } from '../../src/explain/held.ts'
import { type ExplainedPrincipal, readPrincipal } from '../../src/explain/principal.ts'
import { readRequest } from '../../src/explain/request.ts'
import { type State, stateOf } from '../../src/explain/state.ts'
import { wantedForPrincipal } from '../../src/explain/wanted.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import type { Wanted } from '../../src/live/wanted.ts'
import type { ScopedRequest } from '../../src/rbac/permits.ts'
import type { Facts } from './facts.ts'
import type { Asking, ServerSays } from './forty-requests.ts'
import { actingAs } from './program.ts'

/** What the program says of one request of one principal, in the words of the API server. */
export type WeSay = ServerSays | 'some'

/** As what each principal is known, in one reading of a cluster. */
export function statesIn(snapshot: Snapshot): (asked: string) => State {
  const states = new Map<string, State>()
  return (asked) => {
    const state = states.get(asked) ?? stateOf(principalOf(asked), snapshot, snapshot)
    states.set(asked, state)
    return state
  }
}

export function ourAnswer({ mapping, held }: State, asking: Asking): WeSay {
  if (mapping.way.kind === 'none') return 'not let in'
  const ours: Readonly<Record<Permission, WeSay>> = { yes: 'allowed', no: 'denied', some: 'some' }
  return ours[permission(held, requestOf(asking))]
}

/** @throws Error where it is no principal */
export function principalOf(text: string): ExplainedPrincipal {
  const read = readPrincipal(text, { arns: [], groups: new Set() })
  if (!read.ok) throw new Error(read.message)
  return read.principal
}

/** @throws Error where it is no request */
export function requestOf({ can }: Asking): ScopedRequest {
  const read = readRequest(can)
  if (!read.ok) throw new Error(read.message)
  return read.request
}

/** The cluster as the program reads it for `arn`, with all that explanations of these principals need. */
export async function snapshotFor(
  facts: Facts,
  arn: string,
  about: readonly { readonly arn: string }[],
): Promise<Snapshot> {
  Object.assign(process.env, actingAs(arn, facts))
  const door = openDoor({ door: 'eks', name: facts.name, region: facts.region }, { folder: facts.folder })
  const reader = await door.reader()
  try {
    return await reader.snapshot('default', (snapshot) =>
      all(about.map((one) => wantedForPrincipal(principalOf(one.arn), snapshot))),
    )
  } finally {
    await reader.close()
  }
}

function all(wanted: readonly Wanted[]): Wanted {
  return {
    entries: wanted.flatMap(({ entries = [] }) => entries),
    principals: wanted.flatMap(({ principals = [] }) => principals),
    capabilities: wanted.some(({ capabilities }) => capabilities === true),
  }
}

/** A file for questions: it declares somebody whom nobody asks about. */
export function fileOfStranger({ name, region }: Facts): string {
  return `version: 1
clusters:
  - name: ${name}
    region: ${region}
principals:
  - { user: "arn:aws:iam::111122223333:user/somebody-else", groups: [others] }
`
}
