import { readFileSync } from 'node:fs'
import type { Agent } from 'node:http'
import type { ClusterDoor } from '../../src/cluster/door.ts'
import { keptConnections, keptRoute } from '../../src/cluster/kube/agent.ts'
import { connectKube } from '../../src/cluster/kube/connect.ts'
import { type KubeCredentials, PACE } from '../../src/cluster/kube/server.ts'
import type { Facts } from './facts.ts'
import { type FaultProxy, numbered } from './fault-proxy.ts'

/** Milliseconds after which a request is given up: enough for the rig, and little for a test. */
export const patience = 250

/**
 * A real way to the API server, on which nobody waits between two attempts. Behind a proxy, each reader and each
 * writer has a bearer token of its own, and another one when that is refused, as on EKS.
 */
export function pacedDoor(facts: Facts, proxy?: FaultProxy): ClusterDoor {
  const url = new URL(proxy?.url ?? facts.url)
  const agent = agentOf(url, facts)
  let tokens = 0
  const newCredentials = (): KubeCredentials => {
    const token = proxy === undefined ? facts.adminToken : numbered(facts.adminToken, tokens++)
    return { headers: { authorization: `Bearer ${token}` } }
  }
  const connect = () => {
    let credentials = newCredentials()
    const connection = connectKube({
      cluster: facts.name,
      url,
      agent,
      route: keptRoute(url),
      credentials: async () => credentials,
      renew: (refused) => {
        if (refused === credentials) credentials = newCredentials()
      },
      advice: { unauthorized: 'Sign in again.', unreachable: 'Look for the cluster.' },
      pace: { ...PACE, idle: patience, wait: async () => {} },
    })
    return { ...connection, close: async () => {} }
  }
  return { name: facts.name, reader: async () => connect(), writer: async () => connect() }
}

/** Connections outlive readers and writers: to make them takes longer than all that is asked on them. */
const agents = new Map<string, Agent>()

function agentOf(url: URL, { caFile }: Facts): Agent {
  const agent = agents.get(url.host) ?? keptConnections(url, { ca: readFileSync(caFile) })
  agents.set(url.host, agent)
  return agent
}
