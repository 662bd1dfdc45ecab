import { describe, expect, test } from '@jest/globals'
import { problemsOf } from './fixture.ts'

const HEAD = 'version: 1\nclusters: [{name: prod, region: ap-northeast-1}]\nrbac:\n'

function inFile(binding: string): readonly unknown[] {
  return problemsOf(`${HEAD}  bindings:\n    - {${binding}, clusterRole: view}\n`).map(
    ({ code, severity, found, where }) => `${severity} ${code} ${where.line} ${found}`,
  )
}

function inManifest(subject: string): readonly unknown[] {
  const text = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: devs, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
subjects:
  - ${subject}
`
  return problemsOf(`${HEAD}  manifests: [devs.yaml]\n`, { files: [{ path: 'devs.yaml', text }] }).map(
    ({ code, severity, message, where }) => `${severity} ${code} ${where.file}:${where.line} ${message}`,
  )
}

describe('RBAC fills in no templates, so a subject with one is a warning', () => {
  test.each([
    ['users: ["other:{{SessionName}}"]', 'warning template-subject 5 other:{{SessionName}}'],
    ['users: [jane, "{{SessionNameRaw}}@corp"]', 'warning template-subject 5 {{SessionNameRaw}}@corp'],
    ['groups: ["team-{{AccountID}}"]', 'warning template-subject 5 team-{{AccountID}}'],
    [
      'users: ["system:node:{{EC2PrivateDNSName}}"]',
      'warning template-subject 5 system:node:{{EC2PrivateDNSName}}',
    ],
  ])('in a binding of the file: %s', (binding, problem) => {
    expect(inFile(binding)).toEqual([problem])
  })

  test('in a manifest', () => {
    expect(inManifest('{kind: User, name: "myapp:{{SessionName}}"}')).toEqual([
      'warning template-subject devs.yaml:6 RoleBinding/shop/devs has the username "myapp:{{SessionName}}" literally: RBAC fills in no templates, and no row or access entry gives that name to anybody.',
    ])
  })

  test.each(['users: ["other:jane"]', 'groups: ["{team}"]', 'users: ["other:{{Session}}"]'])(
    'a name that somebody may have is not spoken of: %s',
    (binding) => {
      expect(inFile(binding)).toEqual([])
    },
  )
})
