import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { signIn } from './aws.ts'
import type { Facts } from './facts.ts'

/** What a finished run of the program printed. */
export interface Printed {
  readonly stdout: string
  readonly stderr: string
}

export interface RunInput {
  readonly args: readonly string[]
  /** The exit status that is right. */
  readonly exits: number
  /** The folder that it is started in. */
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
}

const repository = resolve(import.meta.dirname, '..', '..')

/** The built program; `EKS_ACCESS_PROGRAM` names another. */
const program = resolve(repository, process.env['EKS_ACCESS_PROGRAM'] ?? 'dist/index.js')

/**
 * Runs the program as a process of its own that knows nothing of the machine's own AWS and Kubernetes settings.
 *
 * @throws Error with all that it printed, where it exits otherwise
 */
export async function runProgram({ args, exits, folder, env }: RunInput): Promise<Printed> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk.toString()
  })
  const code = await new Promise<number | null>((done, reject) => {
    child.once('error', reject)
    child.once('close', done)
  })
  if (code === exits) return output
  const { stdout, stderr } = output
  throw new Error(`${args.join(' ')} exited with ${code}, not ${exits}.\n${stdout}\n${stderr}`)
}

/** The environment of an IAM principal that reaches the cluster through EKS. */
export function actingAs(arn: string, facts: Facts): Record<string, string> {
  return { ...signIn(arn), AWS_REGION: facts.region, AWS_ENDPOINT_URL_EKS: facts.eksUrl }
}

/** A new folder with these files in it. It goes with the cluster. */
export function folderWith(facts: Facts, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(facts.folder, 'files-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
