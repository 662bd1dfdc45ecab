import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The version of Go that builds in `folder`, such as `go1.26.8`. Since 1.21 the go command fetches a newer
 * toolchain by itself where a go.mod asks for one.
 *
 * @throws Error that says how to get Go, where it is missing or older than `wanted`
 */
export async function goVersion(wanted: string, folder: string): Promise<string> {
  const found = await run('go', ['env', 'GOVERSION'], { cwd: folder }).then(
    ({ stdout }) => stdout.trim(),
    (error: unknown) => missing(wanted, reasonOf(error), error),
  )
  if (!isAtLeast(found, wanted)) missing(wanted, `the go on the PATH is ${found}`)
  return found
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return 'there is no go on the PATH'
  if (error instanceof Error && 'stderr' in error) return String(error.stderr).trim()
  return String(error)
}

function missing(wanted: string, reason: string, cause?: unknown): never {
  throw new Error(
    `The end-to-end tests build kube-apiserver, etcd and aws-iam-authenticator with Go ${wanted} or newer, ` +
      `but ${reason}.\n` +
      'Install Go from https://go.dev/dl/ and run `npm run e2e` again. The first build takes about 10 minutes ' +
      'on two cores and is kept in ~/.cache/eks-access.',
    { cause },
  )
}

function isAtLeast(found: string, wanted: string): boolean {
  const numbers = (version: string): number[] => version.replace(/^go/, '').split('.').map(Number.parseFloat)
  const [have, want] = [numbers(found), numbers(wanted)]
  const first = want.findIndex((number, index) => (have[index] ?? 0) !== number)
  return first === -1 || (have[first] ?? 0) > (want[first] ?? 0)
}
