import { beforeEach, expect, test } from '@jest/globals'
import { factsOfRun } from './facts.ts'
import { context, kubeconfigOf } from './kubeconfig.ts'
import { adminOf, emptyCluster, readAwsAuth, writeAwsAuth } from './live.ts'
import { startMeddler } from './meddler.ts'
import { nodeRows, settle } from './people.ts'
import { folderWith, type Printed, runProgram } from './program.ts'

const facts = factsOfRun()
const admin = adminOf(facts)

const accessYaml = `version: 1
clusters:
  - name: ${facts.name}
    context: ${context}
    kubeconfig: kubeconfig
principals:
  - user: arn:aws:iam::111122223333:user/alice
    groups: [developers]
`

/** The row of somebody else who edits aws-auth by hand. */
function handWritten(name: string): string {
  return `- rolearn: arn:aws:iam::111122223333:role/${name} # by hand, tonight\n  username: operator\n  groups: [operators]\n`
}

/** Applies, and writes a row by hand just before each of the first `times` writes of aws-auth arrives. */
async function applyBeside(times: number, exits: number): Promise<Printed & { readonly written: string[] }> {
  const written: string[] = []
  const meddler = await startMeddler({
    facts,
    before: async ({ method, path }) => {
      const writesAwsAuth = method === 'PUT' && path.includes('/aws-auth') && !path.includes('dryRun')
      if (!writesAwsAuth || written.length >= times) return
      const row = handWritten(`operator-${written.length}`)
      const data = await readAwsAuth(admin)
      await writeAwsAuth(admin, { ...data, mapRoles: `${data['mapRoles']}${row}` })
      written.push(row)
    },
  })
  try {
    const kubeconfig = kubeconfigOf({ url: meddler.url, caFile: facts.caFile, token: facts.adminToken })
    const folder = folderWith(facts, { 'access.yaml': accessYaml, kubeconfig })
    const printed = await runProgram({ args: ['apply', '--yes'], exits, folder })
    return { ...printed, written }
  } finally {
    await meddler.stop()
  }
}

beforeEach(async () => {
  await emptyCluster(admin)
  await settle(admin)
})

test('an edit between plan and write is read again, and nothing of it is lost', async () => {
  const { written } = await applyBeside(1, 0)
  expect(written).toHaveLength(1)
  const { mapRoles, mapUsers } = await readAwsAuth(admin)
  expect(mapRoles).toContain(nodeRows)
  expect(mapRoles).toContain(handWritten('operator-0'))
  expect(mapUsers).toContain('user/alice')
})

test('edits without end stop the apply with a reason, and none of them is lost', async () => {
  const { stdout, stderr, written } = await applyBeside(Number.POSITIVE_INFINITY, 1)
  expect(stdout + stderr).toContain('too-many-conflicts')
  expect(written).toHaveLength(3)
  const { mapRoles, mapUsers } = await readAwsAuth(admin)
  expect(mapUsers).toBeUndefined()
  for (const row of [nodeRows, ...written]) expect(mapRoles).toContain(row)
})
