import { type PolicyRule, RBAC_GROUP } from '../object.ts'
import { READ, rule, withParts } from './rule.ts'

/** Of service-linked roles: EKS associates it with no other principal. */
export const POD_IDENTITY: readonly PolicyRule[] = [rule(['list'], '', 'pods')]
/** Of service-linked roles too. */
export const HYBRID: readonly PolicyRule[] = [rule(['list'], '*', 'nodes')]

export const BACKUP: readonly PolicyRule[] = [rule(['get', 'list'], '*', '*')]

/** `escalate` and `bind` make it as powerful as an administrator of the cluster. */
export const RESTORE: readonly PolicyRule[] = [
  rule(['create', 'get', 'list'], '*', '*'),
  rule(['create', 'update', 'escalate', 'bind'], RBAC_GROUP, 'clusterroles', 'roles'),
]

/** The leader's lease and the events of a controller of EKS. */
const CONTROLLER = [
  rule(['create', 'delete', 'patch', 'update', ...READ], 'coordination.k8s.io', 'leases'),
  rule(['create', 'patch'], '', 'events'),
]

function definitions(...verbs: readonly string[]): PolicyRule {
  return rule(verbs, 'apiextensions.k8s.io', 'customresourcedefinitions')
}

export const KRO: readonly PolicyRule[] = [rule(['*'], 'kro.run', '*'), definitions('*'), ...CONTROLLER]

export const ARGO_CD: readonly PolicyRule[] = [
  rule(['*'], '', 'secrets'),
  rule(READ, '', 'configmaps'),
  rule(['create', 'patch', ...READ], '', 'events'),
  rule(
    ['*'],
    'argoproj.io',
    ...['applications', 'applicationsets', 'appprojects'].flatMap((one) =>
      withParts(one, 'finalizers', 'status'),
    ),
  ),
]

/** EKS lets it change no other CustomResourceDefinitions than those of Argo CD, but the table has no names of objects. */
export const ARGO_CD_CLUSTER: readonly PolicyRule[] = [
  rule(['create', 'delete', 'get', 'patch', 'update'], '', 'namespaces'),
  definitions('create', 'delete', 'get', 'patch', 'update'),
  { nonResourceURLs: ['/api', '/api/*', '/apis', '/apis/*'], verbs: ['get'] },
]

/** AWS services that have a controller of ACK. */
const ACK_SERVICES = `
  acm acmpca apigateway apigatewayv2 applicationautoscaling athena bedrock bedrockagent
  bedrockagentcorecontrol cloudfront cloudtrail cloudwatch cloudwatchlogs codeartifact
  cognitoidentityprovider documentdb dynamodb ec2 ecr ecrpublic ecs efs eks elasticache elbv2
  emrcontainers eventbridge iam kafka keyspaces kinesis kms lambda memorydb mq networkfirewall
  opensearchservice organizations pipes prometheusservice ram rds recyclebin route53 route53resolver
  s3 s3control sagemaker secretsmanager ses sfn sns sqs ssm wafv2
`

export const ACK: readonly PolicyRule[] = [
  {
    apiGroups: [
      'services.k8s.aws',
      ...ACK_SERVICES.trim()
        .split(/\s+/)
        .map((service) => `${service}.services.k8s.aws`),
    ],
    resources: ['*'],
    verbs: ['*'],
  },
  rule(READ, '', 'namespaces'),
  definitions('*'),
  ...CONTROLLER,
]

/** Source: https://docs.aws.amazon.com/r53recovery/latest/dg/eks-resource-scaling-block.html */
export const REGION_SWITCH_SCALING: readonly PolicyRule[] = [
  rule(['get', 'update'], '*', '*/scale'),
  rule(['get'], '*', '*/status'),
  rule(['get', 'patch'], 'autoscaling', 'horizontalpodautoscalers'),
]
