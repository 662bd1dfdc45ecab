import { type ChildProcess, spawn } from 'node:child_process'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs Node (that of the tests, or `node`) with these arguments in a process of its own, with nobody at the keyboard and no other variables.
 * With EKS_ACCESS_LOGS set, result is shown while it runs.
 */
export function runNode(
  args: readonly string[],
  {
    node = process.execPath,
    onStart,
    ...options
  }: {
    readonly cwd?: string
    readonly env: NodeJS.ProcessEnv
    readonly node?: string
    readonly onStart?: ((child: ChildProcess) => void) | undefined
  },
): Promise<Ended> {
  return new Promise((settle, reject) => {
    const child = spawn(node, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    onStart?.(child)
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text
        if (process.env['EKS_ACCESS_LOGS']) process.stderr.write(text)
      })
    child.on('error', reject)
    child.on('close', (code) => settle({ code, ...said }))
  })
}
