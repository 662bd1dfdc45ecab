import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openDoor } from '../../src/cluster/open.ts'
import type { Certificate } from '../loopback/certificate.ts'
import { startKubeApi } from '../loopback/kube-api.ts'
import { memoryCluster } from '../loopback/memory-cluster.ts'
import type { LoopbackServer } from '../loopback/server.ts'
import type { Ended } from '../scenario/run-node.ts'
import { openTerminal, type RunsOn, runProgram } from '../scenario/run-terminal.ts'

/** What a session of the terminal program said, command by command. */
export type Said = Readonly<Record<string, Ended>>

const COMMANDS = [
  ['validate'],
  ['plan', '--detailed-exitcode'],
  ['explain', 'arn:aws:iam::111122223333:user/alice'],
  ['apply', '--yes'],
  ['explain', 'arn:aws:iam::111122223333:user/alice', '--can', 'list pods -n team-a'],
  ['plan', '--format', 'json'],
]

/** Runs every command in a new copy of examples/quickstart, with `place` in place of its directory of manifests. */
export async function session(on: RunsOn, place = 'directory: cluster', files: Files = {}): Promise<Said> {
  const terminal = await openTerminal()
  try {
    await terminal.edit('access.yaml', (text) => text.replace('directory: cluster', place))
    for (const [file, text] of Object.entries(files)) await writeFile(join(terminal.folder, file), text)
    const said: Record<string, Ended> = {}
    for (const command of COMMANDS) {
      const ended = await runProgram(command, terminal.folder, on)
      const { stdout, stderr } = ended
      said[command.join(' ')] = { ...ended, stdout: withoutPort(stdout), stderr: withoutPort(stderr) }
    }
    return said
  } finally {
    await terminal.close()
  }
}

/** The address of the API server is another in each session; it is named, and part of the digest. */
function withoutPort(text: string): string {
  return text
    .replace(/"(endpoint|digest)": "[^"]*"/g, '"$1": "…"')
    .replace(/(127\.0\.0\.1|localhost):\d+/g, '$1:…')
}

type Files = Readonly<Record<string, string>>

/** An API server that has what the directory of manifests of examples/quickstart has. */
export async function quickstartApi(tls?: Certificate): Promise<LoopbackServer> {
  const folder = resolve('examples/quickstart')
  const door = openDoor({ door: 'directory', name: 'prod', directory: 'cluster' }, { folder })
  const { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings } = await (
    await door.reader()
  ).snapshot('default')
  const configMaps = [awsAuth, ledger].filter((object) => object !== undefined)
  const start = [...configMaps, ...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings]
  return startKubeApi(memoryCluster('prod', start), 'default', { tls })
}

export const BY_CONTEXT = 'context: shop\n    kubeconfig: kubeconfig.json'

/** `kubeconfig.json` for BY_CONTEXT; `ca` in PEM. client-node takes plain HTTP only where nothing is checked. */
export function kubeconfig(server: string, ca?: string): Files {
  const trust =
    ca === undefined
      ? { 'insecure-skip-tls-verify': true }
      : { 'certificate-authority-data': Buffer.from(ca).toString('base64') }
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'c', cluster: { server, ...trust } }],
    users: [{ name: 'u', user: { token: 'abc' } }],
    contexts: [{ name: 'shop', context: { cluster: 'c', user: 'u' } }],
  }
  return { 'kubeconfig.json': JSON.stringify(config) }
}
