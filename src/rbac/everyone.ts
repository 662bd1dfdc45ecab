import type { Grant } from './grant.ts'

/**
 * What Kubernetes gives everybody who can log in at all: to read its version and which APIs there are, and to ask what
 * one may do. It is not worth a word to people.
 *
 * Source: the rules of `system:basic-user` and `system:discovery` in
 * plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go; those of `system:public-info-viewer` are among them.
 */
export const EVERYONE: Grant = {
  scope: { kind: 'cluster' },
  rules: [
    {
      verbs: ['create'],
      apiGroups: ['authorization.k8s.io'],
      resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'],
    },
    { verbs: ['create'], apiGroups: ['authentication.k8s.io'], resources: ['selfsubjectreviews'] },
    {
      verbs: ['get'],
      nonResourceURLs: [
        '/api',
        '/api/*',
        '/apis',
        '/apis/*',
        '/healthz',
        '/livez',
        '/openapi',
        '/openapi/*',
        '/readyz',
        '/version',
        '/version/',
      ],
    },
  ],
  via: {
    kind: 'binding',
    subject: { kind: 'Group', name: 'system:authenticated' },
    binding: 'ClusterRoleBinding/system:basic-user',
    role: 'ClusterRole/system:basic-user',
  },
}
