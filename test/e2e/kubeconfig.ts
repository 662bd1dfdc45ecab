import type { Target } from './kubernetes.ts'

/** The one context of the kubeconfigs here. */
export const context = 'admin'

/** A kubeconfig with one context, in JSON, which is YAML too. */
export function kubeconfigOf({ url, caFile, token }: Target): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': context,
    contexts: [{ name: context, context: { cluster: 'rig', user: 'admin' } }],
    clusters: [{ name: 'rig', cluster: { server: url, 'certificate-authority': caFile } }],
    users: [{ name: 'admin', user: { token } }],
  })
}
