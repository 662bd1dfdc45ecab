import { expect, test } from '@jest/globals'
import { importClusters } from '../../../src/import/import-clusters.ts'
import { unpainted } from '../../../src/render/colour.ts'
import { type ImportOutcome, importReport } from '../../../src/render/import/report.ts'
import { importText } from '../../../src/render/import/text.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { desiredState } from '../../plan/desired.ts'
import { awsAuthOf, NODE_ROW, role, roleBinding, row } from '../../plan/live.ts'

const imported = importClusters([
  {
    desired: desiredState(),
    snapshot: snapshotOf(
      [
        awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['developers']) + row('odd', [], '"{{SessionName}}"') }),
        role('shop', 'editor', ['get', 'update']),
        roleBinding('shop', 'editors', ['developers'], { kind: 'Role', name: 'editor' }),
      ],
      'default',
    ),
  },
])

function report(outcome: ImportOutcome): string {
  return importReport(imported, { width: 80, paint: unpainted, outcome })
}

const LEFT_OUT = `  Cannot be declared as they are (1):
    row 3 of mapRoles, arn:aws:iam::111122223333:role/odd: Whoever assumes the
      role chooses the session name, and so any username.
  Nodes use them to join the cluster (1):
    row 1 of mapRoles, arn:aws:iam::111122223333:role/nodes
`

test('a report says what is declared, what is not and why, and what to do next', () => {
  expect(
    report({ kind: 'written', folder: 'new files' }),
  ).toBe(`prod: 1 principal and 2 RBAC objects are declared.
Written to new files: access.yaml and 1 file in rbac/.
A plan of this file changes nothing in the cluster. It adopts as they are: 1
row, 1 Role, 1 RoleBinding.

Not declared: 2 items, which access.yaml names in comments
${LEFT_OUT}
Next:
  1. Read new files/access.yaml. Remove what is not to be managed: before the
     first apply that changes nothing in a cluster.
  2. Run eks-access plan --file 'new files/access.yaml': it may adopt, and must
     not add, change or remove anything.
  3. Commit the files, and open a pull request with the workflow of the README.
     Merging it makes what is declared managed.
`)
})

test('beside printed files it says nothing of what to do with files', () => {
  expect(report({ kind: 'printed' })).not.toMatch(/Written|Next/)
})

test('where nothing was written it says only what cannot be declared', () => {
  expect(report({ kind: 'failed' })).toBe(`Not declared: 2 items\n${LEFT_OUT}`)
})

test('files are printed as documents of one text, manifests under their paths', () => {
  const text = importText(imported.files)
  expect(text).toMatch(/^# yaml-language-server/)
  expect(text).toContain('\n---\n# rbac/shop.yaml\napiVersion: rbac.authorization.k8s.io/v1\n')
})
