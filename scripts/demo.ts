// The main job on a cluster made of files: plan, apply, plan again, and what changed on the way. `npm run demo -- import`
// goes from a cluster that nobody manages to its access.yaml.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A binding of people, and one of a Helm release. */
const BOUND = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: deployers, namespace: team-a}
subjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: deployers}]
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
  namespace: team-a
  labels: {app.kubernetes.io/managed-by: Helm}
  annotations: {meta.helm.sh/release-name: web, meta.helm.sh/release-namespace: team-a}
subjects: [{kind: ServiceAccount, name: web, namespace: team-a}]
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
`

const program = resolve('dist/index.js')
const folder = mkdtempSync(join(tmpdir(), 'eks-access-demo-'))
if (process.argv[2] === 'import') importCluster()
else planAndApply()
rmSync(folder, { recursive: true, force: true })

function planAndApply(): void {
  cpSync('examples/quickstart', folder, { recursive: true })
  cpSync(join(folder, 'cluster'), join(folder, 'before'), { recursive: true })
  step('plan', 2, process.execPath, program, 'plan', '--detailed-exitcode')
  step('apply', 0, process.execPath, program, 'apply', '--yes')
  step('plan again', 0, process.execPath, program, 'plan', '--detailed-exitcode')
  step('what changed in the cluster', 1, 'git', '--no-pager', 'diff', '--no-index', '--', 'before', 'cluster')
}

function importCluster(): void {
  cpSync('examples/quickstart/cluster', join(folder, 'cluster'), { recursive: true })
  // No access file was ever applied to it.
  rmSync(join(folder, 'cluster/configmaps/kube-system/eks-access-default.yaml'))
  writeFileSync(join(folder, 'cluster/rbac.yaml'), BOUND)
  const cluster = ['--directory', 'cluster', '--cluster', 'prod']
  step('import', 0, process.execPath, program, 'import', ...cluster)
  for (const file of ['access.yaml', 'rbac/team-a.yaml'])
    console.log(`\n━━ ${file}\n\n${readFileSync(join(folder, file), 'utf8').trimEnd()}`)
  step('plan', 2, process.execPath, program, 'plan', '--detailed-exitcode')
  step('apply', 0, process.execPath, program, 'apply', '--yes')
  step('plan again', 0, process.execPath, program, 'plan', '--detailed-exitcode')
}

function step(title: string, expected: number, command: string, ...args: string[]): void {
  const shown =
    command === process.execPath ? ['eks-access', ...args.slice(1)] : ['diff', 'before', 'cluster']
  console.log(`\n━━ ${title}: ${shown.join(' ')}\n`)
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' })
  if (status === expected) return
  console.error(
    `\nThe demo failed: "${title}" ended with status ${status}, expected ${expected}. Look in ${folder}.`,
  )
  process.exit(1)
}
