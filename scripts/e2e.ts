/**
 * `npm run e2e [-- jest arguments]`: builds the real servers where that was not done yet, starts a cluster of them for
 * each worker of jest, runs test/e2e against them, and ends them.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { type Cluster, startCluster } from '../test/e2e/cluster.ts'
import { toEnvironment } from '../test/e2e/facts.ts'
import { type Built, buildServers } from '../test/e2e/servers/build.ts'

const say = (line: string): void => console.error(`e2e: ${line}`)
const started = performance.now()
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Two, because much of a test is waiting; one for the files that somebody names. */
const WORKERS = process.argv.slice(2).some((argument) => !argument.startsWith('-')) ? 1 : 2

const clusters: Cluster[] = []
let tests: ChildProcess | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void interrupt(signal))

try {
  const built = await buildServers(say)
  const starting = performance.now()
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      clusters.push(await startCluster(built))
    }),
  )
  say(`kube-apiserver, etcd and aws-iam-authenticator are ready after ${seconds(starting)}`)
  process.exitCode = await runTests(built)
  say(`ended after ${seconds(started)}`)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await stopClusters()
}

async function stopClusters(): Promise<void> {
  await Promise.all(clusters.splice(0).map((cluster) => cluster.stop()))
}

function runTests(built: Built): Promise<number> {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const options = ['--config', 'jest.e2e.config.js', `--maxWorkers=${WORKERS}`, ...process.argv.slice(2)]
  const child = spawn(process.execPath, [...jest, ...options], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...toEnvironment(clusters.map(({ facts }) => facts)),
      EKS_ACCESS_AWS_AUTH_ORACLE: built['aws-auth-oracle'],
      EKS_ACCESS_RBAC_ORACLE: built['rbac-oracle'],
    },
  })
  tests = child
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

async function interrupt(signal: 'SIGINT' | 'SIGTERM'): Promise<never> {
  say(`${signal}: ending the servers`)
  tests?.kill()
  await stopClusters()
  process.exit(128 + constants.signals[signal])
}
