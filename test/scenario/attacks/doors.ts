import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorld, type World } from '../world.ts'

/** A repository, and a folder of the machine beside it that no pull request may reach. */
export interface DoorWorld extends World {
  readonly outside: string
  /** Absolute; what a program that ran leaves behind. */
  readonly trace: string
  hasRun(): Promise<boolean>
  /** Puts the first cluster of access.yaml behind other keys than `directory: cluster`. */
  door(...keys: readonly string[]): Promise<void>
  /** Writes a file below the checkout. */
  commit(file: string, text: string): Promise<void>
}

export async function openDoorWorld(): Promise<DoorWorld> {
  const world = await openWorld()
  const outside = await mkdtemp(join(tmpdir(), 'eks-access-outside-'))
  const trace = join(outside, 'trace')
  return {
    ...world,
    outside,
    trace,
    hasRun: () =>
      stat(trace).then(
        () => true,
        () => false,
      ),
    door: (...keys) =>
      world.edit('access.yaml', (text) => text.replace(/directory: cluster.*/, keys.join('\n    '))),
    commit: (file, text) => writeFile(join(world.folder, file), text),
    close: async () => {
      await world.close()
      await rm(outside, { recursive: true, force: true })
    },
  }
}

/** A program that leaves a trace and gives credentials. */
export function tracing(trace: string): { readonly command: string; readonly args: readonly string[] } {
  const apiVersion = 'client.authentication.k8s.io/v1'
  const credential = { apiVersion, kind: 'ExecCredential', status: { token: 'token-of-the-program' } }
  const code = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran'); console.log(${JSON.stringify(JSON.stringify(credential))})`
  return { command: process.execPath, args: ['--eval', code] }
}

export function execOf(program: { readonly command: string; readonly args: readonly string[] }) {
  return { exec: { apiVersion: 'client.authentication.k8s.io/v1', interactiveMode: 'Never', ...program } }
}

/** A kubeconfig with the context `lab`. */
export function kubeconfig(user: object, cluster: object = {}): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'lab',
    contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'lab' } }],
    clusters: [{ name: 'lab', cluster: { server: 'https://127.0.0.1:1', ...cluster } }],
    users: [{ name: 'lab', user }],
  })
}
