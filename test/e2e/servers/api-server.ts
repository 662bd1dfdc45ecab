import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kubernetes } from '../kubernetes.ts'
import { freePort } from './port.ts'
import { type Server, startServer } from './server.ts'

export interface ApiServer {
  readonly server: Server
  readonly url: string
  /** PEM file that vouches for `url`. */
  readonly caFile: string
  readonly keyFile: string
  /** One line of JSON for each request, written before the request is answered. */
  readonly auditLog: string
}

export interface ApiServerNeeds {
  readonly binary: string
  readonly folder: string
  readonly etcd: string
  /** kubeconfig of the token webhook. Its server may start later. */
  readonly webhook: string
  /** Of the authorizer that is asked for what RBAC does not allow. */
  readonly policies: string
  /** A token of `system:masters`. */
  readonly adminToken: string
  /** So long an answer of the webhook counts: `1s`. */
  readonly loginsKept: string
}

export async function startApiServer(needs: ApiServerNeeds): Promise<ApiServer> {
  const { folder } = needs
  const port = await freePort()
  const url = `https://127.0.0.1:${port}`
  const certificates = join(folder, 'api-server')
  // The server signs its own certificate there at its start.
  const caFile = join(certificates, 'apiserver.crt')
  const auditLog = join(folder, 'audit.log')
  const admin = kubernetes({ url, caFile, token: needs.adminToken })
  const server = await startServer({
    name: 'kube-apiserver',
    command: needs.binary,
    args: [
      `--etcd-servers=${needs.etcd}`,
      `--secure-port=${port}`,
      '--bind-address=127.0.0.1',
      `--cert-dir=${certificates}`,
      ...serviceAccountFlags(folder),
      '--authorization-mode=RBAC,Webhook',
      `--authorization-webhook-config-file=${write(folder, 'policies.kubeconfig', webhookOf(needs.policies))}`,
      '--authorization-webhook-version=v1',
      // Its least: a policy that is taken away counts no more.
      '--authorization-webhook-cache-authorized-ttl=1ms',
      '--authorization-webhook-cache-unauthorized-ttl=1ms',
      `--token-auth-file=${write(folder, 'tokens.csv', `${needs.adminToken},rig,rig,system:masters\n`)}`,
      `--authentication-token-webhook-config-file=${needs.webhook}`,
      `--authentication-token-webhook-cache-ttl=${needs.loginsKept}`,
      `--audit-policy-file=${write(folder, 'audit-policy.yaml', auditPolicy)}`,
      `--audit-log-path=${auditLog}`,
      '--audit-log-mode=blocking',
      '--service-cluster-ip-range=10.0.0.0/24',
      '--endpoint-reconciler-type=none',
      // It waits for a service account, which only the controller manager would make.
      '--disable-admission-plugins=ServiceAccount',
    ],
    logFile: join(folder, 'kube-apiserver.log'),
    // `/readyz` waits for the bootstrap roles too.
    ready: async () => (await admin.request('GET', '/readyz')).status === 200,
  })
  return { server, url, caFile, keyFile: join(certificates, 'apiserver.key'), auditLog }
}

/** A kubeconfig of a server that needs no credential. */
function webhookOf(server: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'webhook',
    contexts: [{ name: 'webhook', context: { cluster: 'webhook', user: '' } }],
    clusters: [{ name: 'webhook', cluster: { server } }],
  })
}

/** Stage RequestReceived only: with mode `blocking` such a line is on the disk before the answer is sent. */
const auditPolicy = `apiVersion: audit.k8s.io/v1
kind: Policy
omitStages: [ResponseStarted, ResponseComplete, Panic]
rules:
  - level: Metadata
`

function serviceAccountFlags(folder: string): string[] {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = write(
    folder,
    'service-account.key',
    privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
  return [
    `--service-account-key-file=${key}`,
    `--service-account-signing-key-file=${key}`,
    '--service-account-issuer=https://kubernetes.default.svc',
  ]
}

function write(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text, { mode: 0o600 })
  return path
}

/** The certificate authority as DescribeCluster gives it: base64 of PEM. */
export function caData({ caFile }: { readonly caFile: string }): string {
  return readFileSync(caFile).toString('base64')
}
