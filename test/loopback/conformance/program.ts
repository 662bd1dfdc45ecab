import type { EntryWriter } from '../../../src/cluster/door.ts'
import { type Aws, openAws } from '../../../src/cluster/eks/aws.ts'
import { type Discoveries, discoveries } from '../../../src/cluster/eks/discoveries.ts'
import { entryWriter } from '../../../src/cluster/eks/write-entries.ts'
import { enterAwsEnvironment } from '../aws-environment.ts'
import { ACCOUNT, CLUSTER, REGION } from './world.ts'

/** What the program finds out by its own reading of a server. */
export async function read<T>(
  url: string,
  ask: (found: Discoveries) => Promise<T>,
  assumeRole?: string,
): Promise<T> {
  return await opened(url, (aws) => ask(discoveries(aws)), assumeRole)
}

/** What comes of the program's own writing to a server, without a pause between its reads. */
export async function write<T>(url: string, work: (entries: EntryWriter) => Promise<T>): Promise<T> {
  return await opened(url, (aws) => work(entryWriter(aws, discoveries(aws), { wait: async () => {} })))
}

async function opened<T>(url: string, use: (aws: Aws) => Promise<T>, assumeRole?: string): Promise<T> {
  const leave = enterAwsEnvironment()
  try {
    process.env['AWS_ACCESS_KEY_ID'] = ACCOUNT
    for (const service of ['EKS', 'EC2', 'IAM', 'STS']) process.env[`AWS_ENDPOINT_URL_${service}`] = url
    const aws = await openAws({
      door: 'eks',
      name: CLUSTER,
      region: REGION,
      ...(assumeRole && { assumeRole }),
    })
    try {
      return await use(aws)
    } finally {
      aws.eks.destroy()
    }
  } finally {
    leave()
  }
}
