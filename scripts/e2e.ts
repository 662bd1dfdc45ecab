/**
 * `npm run e2e [-- jest arguments]`: builds the real servers where that was not done yet, starts them, runs
 * test/e2e against them, and ends them.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { type Cluster, startCluster } from '../test/e2e/cluster.ts'
import { toEnvironment } from '../test/e2e/facts.ts'
import { type Built, buildServers } from '../test/e2e/servers/build.ts'

const say = (line: string): void => console.error(`e2e: ${line}`)
const started = performance.now()
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

let cluster: Cluster | undefined
let tests: ChildProcess | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void interrupt(signal))

try {
  const built = await buildServers(say)
  const starting = performance.now()
  cluster = await startCluster(built)
  say(`kube-apiserver, etcd and aws-iam-authenticator are ready after ${seconds(starting)}`)
  process.exitCode = await runTests(built, cluster)
  say(`ended after ${seconds(started)}`)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await cluster?.stop()
}

function runTests(built: Built, { facts }: Cluster): Promise<number> {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const options = ['--config', 'jest.e2e.config.js', '--runInBand', ...process.argv.slice(2)]
  const child = spawn(process.execPath, [...jest, ...options], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...toEnvironment(facts),
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
  await cluster?.stop()
  process.exit(128 + constants.signals[signal])
}
