import { DescribeNodegroupCommand, ListNodegroupsCommand } from '@aws-sdk/client-eks'
import type { NodeGroup } from '../../live/facts.ts'
import { type Aws, askAws } from './aws.ts'
import { allPages, each, PAGE } from './many.ts'
import { said } from './said.ts'

/** The managed node groups of the cluster, with those that are being made or deleted. @throws ClusterError */
export async function listNodeGroups(aws: Aws): Promise<readonly NodeGroup[]> {
  const clusterName = aws.entry.name
  const names = await allPages(async (nextToken) => {
    const answer = await askAws(aws, 'eks:ListNodegroups', () =>
      aws.eks.send(new ListNodegroupsCommand({ clusterName, maxResults: PAGE, nextToken })),
    )
    return { items: answer.nodegroups, next: answer.nextToken }
  })
  return each(names, (name) => describe(aws, name))
}

async function describe(aws: Aws, name: string): Promise<NodeGroup> {
  const action = 'eks:DescribeNodegroup'
  const about = { clusterName: aws.entry.name, nodegroupName: name }
  const { nodegroup } = await askAws(aws, action, () => aws.eks.send(new DescribeNodegroupCommand(about)))
  return {
    name,
    roleArn: said(nodegroup?.nodeRole, { aws, action, what: `the role of the node group ${name}` }),
    os: nodegroup?.amiType?.startsWith('WINDOWS') === true ? 'windows' : 'linux',
  }
}
