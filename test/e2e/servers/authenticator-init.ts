import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { backendsOf, type EntriesFiles } from '../entries/entries-file.ts'

const run = promisify(execFile)

/** What `aws-iam-authenticator init` writes. */
export interface AuthenticatorFiles {
  readonly config: string
  readonly stateDir: string
  readonly certificate: string
  readonly key: string
  /** For `--authentication-token-webhook-config-file` of the API server. */
  readonly webhook: string
}

/** A role that is let in whatever aws-auth says. */
export interface MountedRole {
  readonly rolearn: string
  readonly username: string
  readonly groups: readonly string[]
}

export interface InitNeeds {
  readonly binary: string
  readonly folder: string
  readonly cluster: string
  readonly hostname: string
  readonly port: number
  readonly mapRoles: readonly MountedRole[]
  readonly entries: EntriesFiles
}

/**
 * Runs `aws-iam-authenticator init`: a self-signed certificate authority for one host name, and a kubeconfig
 * that trusts it. The API server needs that kubeconfig before the authenticator can start.
 */
export async function initAuthenticator(needs: InitNeeds): Promise<AuthenticatorFiles> {
  mkdirSync(needs.folder, { recursive: true })
  const config = join(needs.folder, 'config.json')
  const webhook = join(needs.folder, 'webhook.kubeconfig')
  writeFileSync(
    config,
    JSON.stringify({
      clusterID: needs.cluster,
      server: {
        port: needs.port,
        hostname: needs.hostname,
        stateDir: needs.folder,
        generateKubeconfig: webhook,
        mapRoles: needs.mapRoles,
        backendMode: backendsOf('API_AND_CONFIG_MAP'),
        dynamicfilepath: needs.entries.entries,
        dynamicfileUserIDStrict: true,
        dynamicBackendModePath: needs.entries.mode,
      },
    }),
  )
  // Without the gate it writes into the working folder, whatever the configuration says.
  await run(needs.binary, ['init', '--config', config, '--feature-gates=ConfiguredInitDirectories=true'], {
    cwd: needs.folder,
  })
  return {
    config,
    webhook,
    stateDir: needs.folder,
    certificate: join(needs.folder, 'cert.pem'),
    key: join(needs.folder, 'key.pem'),
  }
}
