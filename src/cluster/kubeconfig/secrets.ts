import type { RequestOptions } from 'node:https'
import { isJsonObject } from '../json.ts'
import type { KubeContext } from './kubeconfig.ts'

/** What of a context must never be shown, each as it could be said back. */
export function secretsIn({ cluster, user }: KubeContext): readonly string[] {
  const { token, username, password, keyData, exec, authProvider } = user
  const variables = Array.isArray(exec?.['env']) ? exec['env'].filter(isJsonObject) : []
  const config = isJsonObject(authProvider?.['config']) ? Object.entries(authProvider['config']) : []
  return [
    ...[token, password, keyData],
    ...(password === undefined ? [] : [base64(`${username ?? ''}:${password}`)]),
    ...linesOf(keyData === undefined ? '' : Buffer.from(keyData, 'base64').toString('utf8')),
    ...variables.filter(({ name }) => isSecretName(name)).map(({ value }) => value),
    ...config.filter(([name]) => isSecretName(name)).map(([, value]) => value),
    ...passwordsOf(cluster.server),
    ...passwordsOf(cluster.proxyUrl),
  ].filter((secret) => typeof secret === 'string')
}

/** What of the credentials that a context gave must never be shown: tokens and keys of files and plugins too. */
export function secretsGiven({ headers, auth, key, pfx, passphrase }: RequestOptions): readonly string[] {
  const sent = isJsonObject(headers)
    ? Object.values(headers).filter((value) => typeof value === 'string')
    : []
  const keys = [key, pfx].flat().filter((one) => typeof one === 'string' || Buffer.isBuffer(one))
  return [
    ...sent.flatMap((value) => [/^(?:Bearer|Basic) +(.+)$/i.exec(value)?.[1] ?? '']),
    ...(typeof auth === 'string' ? [base64(auth), auth.slice(auth.indexOf(':') + 1)] : []),
    ...keys.flatMap((one) => linesOf(one.toString('utf8'))),
    ...(passphrase === undefined ? [] : [passphrase]),
  ]
}

/** A PEM as a whole, and each line of it that is no word of the format. */
function linesOf(pem: string): readonly string[] {
  const lines = pem.split(/\r?\n/).map((line) => line.trim())
  return [pem.trim(), ...lines.filter((line) => line.length >= 16 && !line.startsWith('-----'))]
}

function passwordsOf(address: string | undefined): readonly string[] {
  if (address === undefined || !URL.canParse(address)) return []
  const { username, password } = new URL(address)
  return password === '' ? [] : [password, decodeURIComponent(password), base64(`${username}:${password}`)]
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

/** Others are names of regions, profiles and clients: hidden, they would make each message unreadable. */
function isSecretName(name: unknown): boolean {
  return typeof name === 'string' && /token|secret|password|passwd|credential|key|auth/i.test(name)
}
