/**
 * `npm run bench`: whole processes of the built program, in pairs, on the real API server of the e2e run. Writes
 * docs/benchmark.md. `npm run bench -- entries` measures only what needs no real server, and writes only its chapter.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { requestsDuring } from '../test/e2e/audit.ts'
import { startCluster } from '../test/e2e/cluster.ts'
import type { Facts } from '../test/e2e/facts.ts'
import { adminOf, emptyCluster } from '../test/e2e/live.ts'
import { asApplier, settle } from '../test/e2e/people.ts'
import { buildServers } from '../test/e2e/servers/build.ts'
import { measureAccess } from './access.ts'
import { measureEntries } from './entries.ts'
import { type Candidate, measure, type Paired, pair } from './measure.ts'
import { type Report, reportMarkdown } from './report.ts'
import { entriesPart, withEntriesPart } from './report-entries.ts'
import { measureSafety } from './safety.ts'
import { benchFolder, seed } from './seed.ts'

const SIZES = [10, 100, 1_000, 5_000]
/** Of principals; each has five bindings. */
const ACCESS_SIZES = [250, 500, 1_000, 2_000]
const RUNS = 7
/** kubectl asks for each object, so that a pair at 1,000 takes half a minute, and one at 5,000 minutes. */
const KUBECTL_RUNS: Readonly<Record<number, number>> = { 10: 5, 100: 3, 1000: 2 }

const say = (line: string): void => console.error(`bench: ${line}`)
const program = resolve(process.env['EKS_ACCESS_PROGRAM'] ?? 'dist/index.js')
const floor = resolve('bench/floor.mjs')
const node = process.execPath

const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
const PAGE = 'docs/benchmark.md'

if (process.argv[2] === 'entries') await measureOnlyEntries()
else await measureEverything()
say(`${PAGE} is written`)

async function measureOnlyEntries(): Promise<void> {
  const figures = await measureEntries([node, program], say)
  writeFileSync(PAGE, withEntriesPart(readFileSync(PAGE, 'utf8'), entriesPart(figures, machine)))
}

async function measureEverything(): Promise<void> {
  const cluster = await startCluster(await buildServers(say))
  try {
    writeFileSync(PAGE, reportMarkdown(await measureAll(cluster.facts)))
  } finally {
    await cluster.stop()
  }
}

async function measureAll(facts: Facts): Promise<Report> {
  const admin = adminOf(facts)
  await emptyCluster(admin)
  const kubectl = kubectlVersion()
  const sizes: Report['sizes'][number][] = []
  for (const bindings of SIZES) {
    say(`${bindings} RoleBindings`)
    const folder = benchFolder(facts, bindings)
    await seed(facts, folder)
    const plan: Candidate = { command: [node, program, 'plan', '--detailed-exitcode'], folder }
    const bare: Candidate = { command: [node, floor, join(folder, 'floor.json')], folder }
    const requests = await requestsDuring(facts, 'rig', async () => {
      await measure(plan)
    })
    const kubectlRuns = KUBECTL_RUNS[bindings]
    sizes.push({
      bindings,
      requests: requests.length,
      floor: await pair(plan, bare, RUNS),
      kubectl:
        kubectl === undefined || kubectlRuns === undefined
          ? undefined
          : await pair(plan, kubectlDiff(facts, folder), kubectlRuns),
    })
  }
  const folder = benchFolder(facts, 1_000)
  const eks = await pairOverEks(facts, folder)
  const files = await pair(
    { command: [node, program, 'validate'], folder },
    { command: [node, join(folder, 'empty.mjs')], folder },
    RUNS,
  )
  const validate = await pair(
    { command: [node, program, 'validate'], folder: resolve('examples/quickstart') },
    { command: [node, join(folder, 'empty.mjs')], folder },
    RUNS * 2,
  )
  say('an apply of one row')
  const safety = await measureSafety(facts, [node, program], RUNS)
  await emptyCluster(admin)
  const access = await measureAccess({
    facts,
    command: [node, program, 'plan'],
    sizes: ACCESS_SIZES,
    runs: RUNS,
    say,
  })
  return {
    machine,
    kubectl,
    sizes,
    eks,
    files,
    validate,
    access,
    safety,
    entries: await measureEntries([node, program], say),
    bundle: bundleSizes(),
  }
}

/** The same plan over the other way in: DescribeCluster, a presigned token, the authenticator. */
async function pairOverEks(facts: Facts, folder: string): Promise<Paired> {
  await settleKeepingRows(facts, folder)
  const plan: Candidate = {
    command: [node, program, 'plan', '--file', 'eks.yaml'],
    folder,
    env: asApplier(facts),
  }
  return await pair(plan, { command: [node, floor, join(folder, 'floor.json')], folder }, RUNS)
}

async function settleKeepingRows(facts: Facts, folder: string): Promise<void> {
  const admin = adminOf(facts)
  await settle(admin)
  await admin.request('POST', '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings', {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'bench' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:authenticated' }],
  })
  await measure({
    command: [node, program, 'apply', '--yes', '--file', 'eks.yaml'],
    folder,
    env: asApplier(facts),
  })
}

function kubectlVersion(): string | undefined {
  try {
    const text = execFileSync('kubectl', ['version', '--client', '--output=json'], { encoding: 'utf8' })
    const version: { clientVersion: { gitVersion: string } } = JSON.parse(text)
    return version.clientVersion.gitVersion
  } catch {
    return undefined
  }
}

/** Exit status 1 says that there are differences: kubectl sees our marks, which the plain manifests lack. */
function kubectlDiff(facts: Facts, folder: string): Candidate {
  const command = ['kubectl', '--kubeconfig', facts.kubeconfig, 'diff', '-f', 'rbac/bindings.yaml']
  return { command, folder, exits: 0 }
}

function bundleSizes(): Report['bundle'] {
  const files = readdirSync('dist').filter((name) => name.endsWith('.js'))
  const size = (name: string): number => statSync(join('dist', name)).size
  return {
    files: files.length,
    bytes: files.reduce((sum, name) => sum + size(name), 0),
    entry: size('index.js'),
  }
}
