import type { ChildProcess } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Ended, runNode } from './run-node.ts'

/** A folder with examples/quickstart in it, and the built program to run there. */
/** What a plan says after an apply of the world's file. */
export const UNCHANGED = `In prod, not in the file: 1 unmanaged row (admin: role/break-glass), 2 of nodes,
nothing new since the last apply
  Unmanaged rows: role/break-glass, admin (group system:masters)
  Rows of nodes: 2.
  Not counted: the principal that created the cluster (an admin that no list
      shows), other identity providers, the node authorizer, admission control.

No changes. prod already has what access.yaml says.
`

export interface Terminal {
  readonly folder: string
  edit(file: string, change: (text: string) => string): Promise<void>
  /** Runs `eks-access ARGS` with nobody at the keyboard. */
  run(...args: readonly string[]): Promise<Ended>
  close(): Promise<void>
}

export async function openTerminal(): Promise<Terminal> {
  const folder = await mkdtemp(join(tmpdir(), 'eks-access-terminal-'))
  await cp('examples/quickstart', folder, { recursive: true })
  return {
    folder,
    edit: async (file, change) => {
      const path = join(folder, file)
      await writeFile(path, change(await readFile(path, 'utf8')))
    },
    run: (...args) => runProgram(args, folder),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Adds a cluster `lab` that is a folder which does not exist. */
export function withBrokenCluster(text: string): string {
  return text.replace('principals:', '  - name: lab\n    directory: gone\nprincipals:')
}

const program = resolve(process.env['EKS_ACCESS_PROGRAM'] ?? 'dist/index.js')

/** What differs from the Node of the tests, and what its environment has beside `PATH` and the home folder. */
export interface RunsOn {
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
  /** Given the process, to send it a signal. */
  readonly onStart?: (child: ChildProcess) => void
}

/** Runs the built program in a folder, with nobody at the keyboard. */
export function runProgram(
  args: readonly string[],
  cwd: string,
  { node = process.execPath, env: more = {}, onStart }: RunsOn = {},
): Promise<Ended> {
  const env = { PATH: process.env['PATH'], HOME: cwd, USERPROFILE: cwd, ...more }
  return runNode([program, ...args], { cwd, env, node, onStart })
}
