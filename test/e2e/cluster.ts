import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLoopbackAws } from '../loopback/aws.ts'
import { aggregate } from './aggregate.ts'
import { startEntries } from './entries/entries.ts'
import type { Facts } from './facts.ts'
import { kubeconfigOf } from './kubeconfig.ts'
import { kubernetes } from './kubernetes.ts'
import { besideAwsAuth } from './people.ts'
import { caData, startApiServer } from './servers/api-server.ts'
import { startAuthenticator } from './servers/authenticator.ts'
import { initAuthenticator } from './servers/authenticator-init.ts'
import type { Built } from './servers/build.ts'
import { startEtcd } from './servers/etcd.ts'
import { freePort } from './servers/port.ts'
import { startSts } from './servers/sts.ts'

/** A running cluster that lets people in as EKS does. */
export interface Cluster {
  readonly facts: Facts
  /** Ends its processes and deletes its folder. */
  stop(): Promise<void>
}

const name = 'prod'
const region = 'ap-northeast-1'
const sts = `sts.${region}.amazonaws.com`

/** In what one cluster is not as another. */
export interface ClusterTraits {
  /**
   * So long the API server takes a token that it has seen without asking the authenticator again: `2m0s`, as upstream.
   * A second where it does not say, so that a changed row counts soon after.
   */
  readonly loginsKept?: string
}

/**
 * Starts etcd, kube-apiserver, aws-iam-authenticator and what they need of AWS, on loopback ports, in a
 * temporary folder.
 *
 * @throws Error with the end of the log of the server that did not start; what had started is ended
 */
export async function startCluster(built: Built, traits: ClusterTraits = {}): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-e2e-'))
  const started: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true })]
  const stop = async (): Promise<void> => {
    for (const end of started.splice(0).toReversed()) await end()
  }
  try {
    return { facts: await start({ built, traits, folder, started }), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Start {
  readonly built: Built
  readonly traits: ClusterTraits
  readonly folder: string
  /** How to end what runs, in the order in which it was started. */
  readonly started: (() => Promise<void>)[]
}

async function start({ built, traits, folder, started }: Start): Promise<Facts> {
  const authenticator = built['aws-iam-authenticator']
  const entries = await startEntries(folder, name)
  started.push(entries.stop)
  const init = { binary: authenticator, cluster: name, mapRoles: besideAwsAuth, entries: entries.files }
  const port = await freePort()
  const files = await initAuthenticator({
    ...init,
    folder: join(folder, 'webhook'),
    hostname: '127.0.0.1',
    port,
  })
  const stsFiles = await initAuthenticator({ ...init, folder: join(folder, 'sts'), hostname: sts, port: 443 })

  const etcd = await startEtcd({ binary: built.etcd, folder })
  started.push(etcd.server.stop)
  const adminToken = randomUUID()
  const api = await startApiServer({
    binary: built['kube-apiserver'],
    folder,
    etcd: etcd.url,
    webhook: files.webhook,
    policies: entries.policies,
    adminToken,
    loginsKept: traits.loginsKept ?? '1s',
  })
  started.push(api.server.stop)
  const kubeconfig = join(folder, 'admin.kubeconfig')
  writeFileSync(kubeconfig, kubeconfigOf({ ...api, token: adminToken }), { mode: 0o600 })

  const aws = await startLoopbackAws({
    clusters: [
      {
        name,
        arn: `arn:aws:eks:${region}:111122223333:cluster/${name}`,
        status: 'ACTIVE',
        endpoint: api.url,
        certificateAuthority: { data: caData(api) },
      },
    ],
  })
  started.push(aws.close)
  aws.onChange = entries.follow

  const proxy = await startSts({ host: sts, certificate: stsFiles.certificate, key: stsFiles.key })
  started.push(proxy.stop)
  const webhook = kubernetes({ url: `https://127.0.0.1:${port}`, caFile: files.certificate, token: '' })
  const server = await startAuthenticator({
    binary: authenticator,
    folder,
    files,
    kubeconfig,
    stsProxy: proxy.url,
    stsCertificate: stsFiles.certificate,
    awsUrl: aws.url,
    region,
    ready: async () => (await webhook.request('GET', '/healthz')).status === 200,
  })
  started.push(server.stop)

  await aggregate(kubernetes({ ...api, token: adminToken }))
  return {
    folder,
    url: api.url,
    caFile: api.caFile,
    keyFile: api.keyFile,
    auditLog: api.auditLog,
    adminToken,
    kubeconfig,
    name,
    region,
    awsUrl: aws.url,
  }
}
