import type { IAMClient } from '@aws-sdk/client-iam'
import { type Aws, clientConfig } from './aws.ts'

/**
 * Makes requests to IAM and ends the client, which takes long to load and is loaded here: few answers need it. A private
 * network often has a way to EKS but none to IAM, so that nothing ever answers: a plan must not wait minutes to learn it.
 */
export async function withIam<T>(aws: Aws, ask: (client: IAMClient) => Promise<T>): Promise<T> {
  const { IAMClient } = await import('@aws-sdk/client-iam')
  const client = new IAMClient({ ...clientConfig(aws, 3_000), credentials: aws.eks.config.credentials })
  try {
    return await ask(client)
  } finally {
    client.destroy()
  }
}
