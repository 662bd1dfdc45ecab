import { join } from 'node:path'
import { signIn } from '../aws.ts'
import type { AuthenticatorFiles } from './authenticator-init.ts'
import { type Server, startServer } from './server.ts'

export interface AuthenticatorNeeds {
  readonly binary: string
  readonly folder: string
  readonly files: AuthenticatorFiles
  /** How it reaches the API server, to watch aws-auth. */
  readonly kubeconfig: string
  readonly stsProxy: string
  /** PEM file that vouches for the STS behind the proxy. */
  readonly stsCertificate: string
  /** EC2, which knows the names of instances. */
  readonly awsUrl: string
  readonly region: string
  /** True once a token has opened the door. */
  ready(): Promise<boolean>
}

export function startAuthenticator(needs: AuthenticatorNeeds): Promise<Server> {
  return startServer({
    name: 'aws-iam-authenticator',
    command: needs.binary,
    args: [
      'server',
      `--config=${needs.files.config}`,
      `--kubeconfig=${needs.kubeconfig}`,
      '--kubeconfig-pregenerated=true',
    ],
    env: {
      HTTPS_PROXY: needs.stsProxy,
      NO_PROXY: '127.0.0.1,localhost',
      SSL_CERT_FILE: needs.stsCertificate,
      ...signIn('arn:aws:iam::111122223333:role/authenticator'),
      AWS_ENDPOINT_URL_EC2: needs.awsUrl,
      AWS_REGION: needs.region,
      // Else it asks the metadata service of the machine for its region.
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    logFile: join(needs.folder, 'aws-iam-authenticator.log'),
    ready: needs.ready,
  })
}
