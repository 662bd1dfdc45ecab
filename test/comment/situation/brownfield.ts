import { adoptingFiles, SMUGGLED, withSubject } from '../brownfield/adopted.ts'
import { AWS_AUTH, FARGATE_ROLES, NODE_ROLES } from '../brownfield/aws-auth.ts'
import { BOOTSTRAP_BINDINGS, BY_HAND, OF_HELM } from '../brownfield/objects.ts'
import type { ClusterAtFirst } from '../eks.ts'
import { manifest } from '../live.ts'
import type { Files, Situation } from '../world.ts'

const PROD: ClusterAtFirst = {
  name: 'prod',
  manifests: `${AWS_AUTH}${manifest(...OF_HELM, ...BY_HAND, ...BOOTSTRAP_BINDINGS)}`,
  nodes: NODE_ROLES.map(({ name, os }, index) => ({
    name: `ip-10-0-1-${index + 5}.ap-northeast-1.compute.internal`,
    ready: true,
    leaving: false,
    os,
    nodeGroup: name,
  })),
  fargateRoles: FARGATE_ROLES,
}

const AS_IT_IS = adoptingFiles()

/** The first pull request of a grown cluster: all is adopted as it is. */
export const PLAIN_ADOPTION: Situation = { head: AS_IT_IS, clusters: [PROD] }

/** The same with two subjects more than the cluster has. */
export const SMUGGLING_ADOPTION: Situation = {
  head: withSubject(
    withSubject(AS_IT_IS, {
      path: 'rbac/cluster-role-bindings.yaml',
      binding: 'name: platform-admins\nsubjects:',
      subject: SMUGGLED.serviceAccount,
    }),
    {
      path: 'rbac/role-bindings.yaml',
      binding: 'name: operators\n  namespace: payments-prod\n',
      subject: SMUGGLED.user,
    },
  ),
  clusters: [PROD],
}

function changed(files: Files, edits: readonly (readonly [string, string])[]): Files {
  const access = edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`access.yaml has no ${from}`)
    return text.replace(from, to)
  }, files['access.yaml'] ?? '')
  return { ...files, 'access.yaml': access }
}

/** The first real change after the adoption: a principal more, a group, a binding, and a principal less. */
export const FIRST_CHANGE: Situation = {
  before: AS_IT_IS,
  head: changed(AS_IT_IS, [
    [
      '  - user: arn:aws:iam::111122223333:user/bob\n    username: "bob"\n    groups: [search-developers, viewers]\n',
      '  - user: arn:aws:iam::111122223333:user/bob\n    username: "bob"\n    groups: [search-operators, viewers]\n' +
        '  - user: arn:aws:iam::111122223333:user/ivan\n    username: "ivan"\n    groups: [payments-developers]\n',
    ],
    [
      '  - role: arn:aws:iam::111122223333:role/mobile-ci\n    username: "mobile-ci"\n    groups: [mobile-deployers]\n',
      '',
    ],
    [
      'principals:\n',
      '  bindings:\n    - groups: [web-developers]\n      clusterRole: pod-reader\n      namespaces: [payments-prod]\nprincipals:\n',
    ],
  ]),
  clusters: [PROD],
}
