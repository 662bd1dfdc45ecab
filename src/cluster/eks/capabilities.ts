import { DescribeCapabilityCommand, ListCapabilitiesCommand } from '@aws-sdk/client-eks'
import type { Capability } from '../../live/facts.ts'
import { type Aws, askAws } from './aws.ts'
import { allPages, each, PAGE } from './many.ts'
import { said } from './said.ts'

/** The capabilities of the cluster; a cluster has one of each type at most. @throws ClusterError */
export async function listCapabilities(aws: Aws): Promise<readonly Capability[]> {
  const clusterName = aws.entry.name
  const names = await allPages(async (nextToken) => {
    const answer = await askAws(aws, 'eks:ListCapabilities', () =>
      aws.eks.send(new ListCapabilitiesCommand({ clusterName, maxResults: PAGE, nextToken })),
    )
    return {
      items: answer.capabilities?.flatMap(({ capabilityName }) => capabilityName ?? []),
      next: answer.nextToken,
    }
  })
  return await each(names, async (capabilityName): Promise<Capability> => {
    const action = 'eks:DescribeCapability'
    const { capability } = await askAws(aws, action, () =>
      aws.eks.send(new DescribeCapabilityCommand({ clusterName, capabilityName })),
    )
    const about = { aws, action, what: `the role of the capability ${capabilityName}` }
    return {
      name: capabilityName,
      type: said(capability?.type, about),
      roleArn: said(capability?.roleArn, about),
    }
  })
}
