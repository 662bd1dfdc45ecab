/** What the tests know of the running cluster. The script that starts it passes this on in the environment. */
export interface Facts {
  /** The run's own folder; it is deleted at the end. */
  readonly folder: string
  readonly url: string
  /** PEM file that vouches for `url`. */
  readonly caFile: string
  /** The private key of that server, for a test that stands in its place. */
  readonly keyFile: string
  /** A token of `system:masters`, for the tests' own hands. */
  readonly adminToken: string
  /** kubeconfig of the same identity, context `admin`. */
  readonly kubeconfig: string
  readonly auditLog: string
  /** The cluster's name in EKS. */
  readonly name: string
  readonly region: string
  /** `AWS_ENDPOINT_URL_EKS`, `_EC2` and `_IAM` */
  readonly awsUrl: string
}

const variable = 'EKS_ACCESS_E2E'

/** A cluster for each worker of jest: tests of one cluster would meet each other's aws-auth. */
export function toEnvironment(clusters: readonly Facts[]): Record<string, string> {
  return { [variable]: JSON.stringify(clusters) }
}

/** @throws Error outside `npm run e2e` */
export function factsOfRun(): Facts {
  const text = process.env[variable]
  if (text === undefined) throw new Error('There is no cluster to test on: run `npm run e2e`.')
  const clusters: readonly Facts[] = JSON.parse(text)
  const worker = Number(process.env['JEST_WORKER_ID'] ?? '1')
  const facts = clusters[worker - 1]
  if (facts === undefined)
    throw new Error(`There are ${clusters.length} clusters, and none for worker ${worker}.`)
  return facts
}
