import { DescribeFargateProfileCommand, ListFargateProfilesCommand } from '@aws-sdk/client-eks'
import type { FargateProfile } from '../../live/facts.ts'
import { type Aws, askAws } from './aws.ts'
import { allPages, each, PAGE } from './many.ts'
import { said } from './said.ts'

/** The Fargate profiles of the cluster, with those that are being made or deleted. @throws ClusterError */
export async function listFargateProfiles(aws: Aws): Promise<readonly FargateProfile[]> {
  const clusterName = aws.entry.name
  const names = await allPages(async (nextToken) => {
    const answer = await askAws(aws, 'eks:ListFargateProfiles', () =>
      aws.eks.send(new ListFargateProfilesCommand({ clusterName, maxResults: PAGE, nextToken })),
    )
    return { items: answer.fargateProfileNames, next: answer.nextToken }
  })
  return each(names, (name) => describe(aws, name))
}

async function describe(aws: Aws, name: string): Promise<FargateProfile> {
  const action = 'eks:DescribeFargateProfile'
  const about = { clusterName: aws.entry.name, fargateProfileName: name }
  const { fargateProfile } = await askAws(aws, action, () =>
    aws.eks.send(new DescribeFargateProfileCommand(about)),
  )
  const what = `the role of the Fargate profile ${name}`
  return { name, roleArn: said(fargateProfile?.podExecutionRoleArn, { aws, action, what }) }
}
