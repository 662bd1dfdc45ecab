import { EC2Client } from '@aws-sdk/client-ec2'
import { EKSClient } from '@aws-sdk/client-eks'
import { IAMClient } from '@aws-sdk/client-iam'
import { SECRET } from '../aws-environment.ts'
import { ACCOUNT, REGION } from './world.ts'

/** The clients of the SDK that this program uses. */
export interface Clients {
  readonly url: string
  readonly eks: EKSClient
  readonly iam: IAMClient
  readonly ec2: EC2Client
}

export function clientsOf(url: string): Clients {
  // An access key id of twelve digits is, for ministack, the account.
  const credentials = { accessKeyId: ACCOUNT, secretAccessKey: SECRET }
  const about = { endpoint: url, region: REGION, credentials, maxAttempts: 1 }
  return { url, eks: new EKSClient(about), iam: new IAMClient(about), ec2: new EC2Client(about) }
}
