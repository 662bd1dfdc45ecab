import { readFile } from 'node:fs/promises'
import type { RequestOptions } from 'node:https'
import type { KubeContext } from './kubeconfig.ts'

/**
 * What `KubeConfig.applyToHTTPSOptions` of @kubernetes/client-node gives but for its agent, without loading that
 * library: it takes longer than all requests of a plan. `undefined` where it has to decide: a program or an
 * auth-provider that gives credentials, a proxy, a server without TLS, a user name without a password.
 *
 * Files are read once: whoever changes a certificate meanwhile starts a new run.
 *
 * @throws Error of Node where a file cannot be read
 */
export async function plainCredentials({ cluster, user }: KubeContext): Promise<RequestOptions | undefined> {
  const { exec, authProvider, token, username, password, impersonateUser } = user
  if (exec !== undefined || authProvider !== undefined || cluster.proxyUrl !== undefined) return undefined
  if (!cluster.server.startsWith('https://')) return undefined
  if (username !== undefined && password === undefined) return undefined
  const [ca, cert, key] = await Promise.all([
    pem(cluster.caFile, cluster.caData),
    pem(user.certFile, user.certData),
    pem(user.keyFile, user.keyData),
  ])
  return {
    ...(cluster.skipTLSVerify ? { rejectUnauthorized: false } : {}),
    ...(cluster.tlsServerName === undefined ? {} : { servername: cluster.tlsServerName }),
    ...(ca && { ca }),
    ...(cert && { cert }),
    ...(key && { key }),
    headers: {
      ...(impersonateUser === undefined ? {} : { 'Impersonate-User': impersonateUser }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(username === undefined ? {} : { auth: `${username}:${password}` }),
  }
}

/** A file has the last word over data, as in client-go. */
async function pem(file: string | undefined, data: string | undefined): Promise<Buffer | undefined> {
  if (file !== undefined) return await readFile(file)
  return data === undefined ? undefined : Buffer.from(data, 'base64')
}
