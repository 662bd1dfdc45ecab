import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { oneLine } from '../scenario/one-line.ts'
import { requestsDuring } from './audit.ts'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { readState } from './cluster-state.ts'
import { factsOfRun } from './facts.ts'
import { kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, pathOf, readAwsAuth, writeAwsAuth } from './live.ts'
import { applier, asApplier, creator, entrant, entrantsEntry, settle } from './people.ts'
import { actingAs, folderWith, type Printed, runProgram } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)

beforeEach(async () => {
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
})

describe('an apply that would cut off the identity that runs it is refused before the first write', () => {
  beforeEach(() => isLetIn(applier.arn))

  test('where its row goes', async () => {
    await owns(applier.arn)
    const { stdout } = await refused({ 'access.yaml': accessYaml() })
    expect(oneLine(stdout)).toContain('Cause: its row in aws-auth is removed.')
    expect(oneLine(stdout)).toContain('It could no longer log in.')
  })

  test('where its row loses a group', async () => {
    const row = `  - { role: "${applier.arn}", username: "access-apply:{{SessionName}}", groups: [viewers] }\n`
    const { stdout } = await refused({ 'access.yaml': accessYaml(row) })
    expect(oneLine(stdout)).toContain('Cause: its row in aws-auth loses group eks-access-apply.')
  })

  test('where a binding loses its group', async () => {
    const { stdout } = await refused({
      'access.yaml': `${accessYaml()}rbac:\n  manifests: [rbac.yaml]\n`,
      'rbac.yaml': bindingWithoutTheApplier,
    })
    expect(oneLine(stdout)).toContain('Cause: ClusterRoleBinding/eks-access-plan is changed.')
    expect(oneLine(stdout)).toContain('4 of 11 permissions')
  })
})

describe('what keeps an identity in whose row goes is named', () => {
  afterEach(() => awsHas(facts))

  test('an access entry', async () => {
    await awsHas(facts, {
      accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
      accessEntries: [entrantsEntry(facts)],
    })
    await isLetIn(entrant.arn)
    const { stdout } = await loses(entrant.arn)
    expect(oneLine(stdout)).toContain(
      `This runs as ${entrant.arn}, and its row in aws-auth is removed in prod`,
    )
    expect(oneLine(stdout)).toContain('it has an access entry, which no change of aws-auth affects')
  })

  test('having made the cluster', async () => {
    const { stdout } = await loses(creator.arn)
    expect(oneLine(stdout)).toContain(
      `This runs as ${creator.arn}, and its row in aws-auth is removed in prod`,
    )
    expect(oneLine(stdout)).toContain('as the creator of a cluster has')
  })

  /** An apply as `arn` that takes its own row, and goes well. */
  async function loses(arn: string): Promise<Printed> {
    const { mapRoles } = await readAwsAuth(admin)
    const own = `- { rolearn: "${arn}", username: somebody, groups: [something] }\n`
    await writeAwsAuth(admin, { mapRoles: `${mapRoles}${own}` })
    await owns(arn)
    const folder = folderWith(facts, { 'access.yaml': accessYaml() })
    const printed = await runProgram({
      args: ['apply', '--yes'],
      exits: 0,
      folder,
      env: actingAs(arn, facts),
    })
    expect(printed.stdout).toContain('own-access-elsewhere')
    expect((await readAwsAuth(admin))['mapRoles']).toBe(mapRoles)
    await isLetIn(arn)
    return printed
  }
})

function accessYaml(own = ''): string {
  return `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
    mapping: aws-auth
principals:
  - { user: "arn:aws:iam::111122223333:user/alice", groups: [viewers] }
${own}`
}

const bindingWithoutTheApplier = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: eks-access-plan }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: eks-access-plan }
subjects:
  - { apiGroup: rbac.authorization.k8s.io, kind: Group, name: eks-access-plan }
`

/** Tries to apply as the applier, and is told why not; nothing was written, and no write was even tried. */
async function refused(files: Readonly<Record<string, string>>): Promise<Printed> {
  const before = await readState(admin)
  const folder = folderWith(facts, files)
  let printed: Printed = { stdout: '', stderr: '' }
  const asked = await requestsDuring(facts, applier.username, async () => {
    printed = await runProgram({ args: ['apply', '--yes'], exits: 1, folder, env: asApplier(facts) })
  })
  expect(oneLine(printed.stdout)).toMatch(/error own-access-lost, .* This runs as/)
  expect(
    asked.filter(({ verb }) => ['create', 'update', 'delete'].includes(verb)).map(({ uri }) => uri),
  ).toEqual(['/apis/authentication.k8s.io/v1/selfsubjectreviews'])
  expect(await readState(admin)).toEqual(before)
  return printed
}

/** The set has applied a row for this principal before. */
async function owns(arn: string): Promise<void> {
  const ledger = `${pathOf('ConfigMap', 'kube-system')}/eks-access-default`
  await admin.must('PUT', ledger, { ...(await admin.must('GET', ledger)), data: { principals: `${arn}\n` } })
}

async function isLetIn(arn: string): Promise<void> {
  await until(`${arn} is let in`, async () => {
    const { status } = await kubernetes({ ...facts, token: tokenOf(arn, facts) }).request('GET', '/version')
    return status === 200
  })
}
