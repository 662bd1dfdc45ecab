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
export async function runProgram({ exits, ...start }: RunInput): Promise<Printed> {
  const { code, ...printed } = await startProgram(start).ended
  if (code === exits) return printed
  const { stdout, stderr } = printed
  throw new Error(`${start.args.join(' ')} exited with ${code}, not ${exits}.\n${stdout}\n${stderr}`)
}

/** A process of the program that runs. */
export interface Running {
  /** Ends it at once, without a chance to tidy up. */
  kill(): void
  /** `code` is null where a signal ended it. */
  readonly ended: Promise<Printed & { readonly code: number | null }>
}

export function startProgram({ args, folder, env }: Omit<RunInput, 'exits'>): Running {
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
  const ended = new Promise<Printed & { readonly code: number | null }>((done, reject) => {
    child.once('error', reject)
    child.once('close', (code) => done({ ...output, code }))
  })
  return { kill: () => void child.kill('SIGKILL'), ended }
}

/** The environment of an IAM principal that reaches the cluster through EKS. */
export function actingAs(arn: string, facts: Facts): Record<string, string> {
  const { awsUrl, region } = facts
  return {
    ...signIn(arn),
    AWS_REGION: region,
    AWS_ENDPOINT_URL_EKS: awsUrl,
    AWS_ENDPOINT_URL_EC2: awsUrl,
    AWS_ENDPOINT_URL_IAM: awsUrl,
  }
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
