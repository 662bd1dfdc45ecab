/**
 * The partition of a region; `undefined` for a region that none of them has by its name.
 *
 * Source: `partitions.json` of the AWS SDKs (`regionRegex`),
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export function partitionOfRegion(region: string): string | undefined {
  return REGIONS.find(([pattern]) => pattern.test(region))?.[1]
}

const REGIONS: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'aws-cn'],
  [/^us-gov-/, 'aws-us-gov'],
  [/^us-iso-/, 'aws-iso'],
  [/^us-isob-/, 'aws-iso-b'],
  [/^eu-isoe-/, 'aws-iso-e'],
  [/^us-isof-/, 'aws-iso-f'],
  [/^eusc-/, 'aws-eusc'],
  [/^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/, 'aws'],
]
