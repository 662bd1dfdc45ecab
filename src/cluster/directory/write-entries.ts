import { arnKey } from '../../aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../../live/facts.ts'
import type { EntryStep } from '../../login/mapping/access-entries/step.ts'
import type { EntryWriter } from '../door.ts'
import { entryAfter, isUnchanged } from '../entry-after.ts'
import { entryConflict } from '../entry-conflict.ts'
import { entryFile } from '../fact-files/entry-file.ts'
import { isJsonObject } from '../json.ts'
import { manifestText } from '../manifest-text.ts'
import { stepName } from '../step-name.ts'
import { directoryError } from './directory-error.ts'
import { manifestAfter } from './entry-manifest.ts'
import { factsIn } from './facts/facts-in.ts'
import type { FolderStore, InFile } from './folder-store.ts'
import type { Inventory } from './inventory.ts'

/**
 * Writes the access entries of a folder: AccessEntry manifests in the form of ACK's controller for EKS. An entry is
 * changed where it is; a new one gets a file of its own in `eks/accessentries`, as `eks-access snapshot` writes it.
 */
export function directoryEntries(store: FolderStore): EntryWriter {
  const { cluster, inTurn } = store

  /** The entry, and the facts that it is part of. @throws ClusterError where the folder cannot say whether there is one */
  const entryNow = async (
    principalArn: string,
    operation: string,
  ): Promise<{ readonly found: Found | undefined; readonly facts: ClusterFacts }> => {
    const found = await store.locate((inventory) => entryIn(inventory, principalArn))
    const facts = found?.facts ?? factsIn(await store.readAnew(), cluster)
    const unknown = whyUnknown(facts, found?.entry)
    if (facts !== undefined && unknown === undefined) return { found, facts }
    const { message, fix } = unknown ?? NO_CLUSTER
    throw directoryError({ kind: 'misconfigured', cluster, operation, fix }, message)
  }

  const entryIn = (inventory: Inventory, principalArn: string): Found | undefined => {
    const manifest = [...inventory.facts.values()]
      .flat()
      .find(({ kind, object: { spec } }) => kind === 'AccessEntry' && isOf(spec, principalArn))
    if (manifest === undefined) return undefined
    const facts = factsIn(inventory, cluster)
    const entries = facts?.accessEntries.kind === 'known' ? facts.accessEntries.value : []
    const entry = entries.find((one) => arnKey(one.principalArn) === arnKey(principalArn))
    return { ...manifest, path: manifest.file, facts, entry }
  }

  const create = async (step: EntryStep): Promise<EntryDetails | undefined> => {
    const { principalArn } = step
    const operation = stepName(step)
    const { found, facts } = await entryNow(principalArn, operation)
    if (found !== undefined)
      throw directoryError(
        { kind: 'exists', cluster, operation, fix: 'Plan again: somebody else created it.' },
        `The access entry of ${principalArn} exists already, in ${found.path}.`,
      )
    const details = entryAfter(step, undefined)
    if (details === undefined) return undefined
    const name = facts.arn?.split('/')[1] ?? clusterNameIn(await store.readAnew()) ?? cluster
    const { path, manifest } = entryFile({ principalArn, details }, name)
    await store.add({ path, text: manifestText(manifest), operation }, 'write')
    return details
  }

  return {
    read: (principalArn) =>
      inTurn(async () => {
        const { found } = await entryNow(principalArn, `read AccessEntry/${principalArn}`)
        return found?.entry?.details
      }),

    write: (step, seen) =>
      inTurn(async () => {
        if (step.verb === 'create') return await create(step)
        const { found } = await entryNow(step.principalArn, stepName(step))
        const live = found?.entry?.details
        if (found === undefined || live === undefined || seen === undefined || !isUnchanged(seen, live))
          throw entryConflict({ cluster, step, seen, live })
        const after = entryAfter(step, live)
        const raw = after === undefined ? undefined : manifestAfter(found.raw, step, { before: live, after })
        await store.replace(found, raw, 'write')
        return (await entryNow(step.principalArn, stepName(step))).found?.entry?.details
      }),
  }
}

type Found = InFile & {
  readonly facts: ClusterFacts | undefined
  readonly entry: AccessEntry | undefined
}

function isOf(spec: unknown, principalArn: string): boolean {
  const arn = isJsonObject(spec) ? spec['principalARN'] : undefined
  return typeof arn === 'string' && arnKey(arn) === arnKey(principalArn)
}

/** The name in EKS of the one Cluster of the folder. */
function clusterNameIn({ facts }: Inventory): string | undefined {
  const spec = [...facts.values()].flat().find(({ kind }) => kind === 'Cluster')?.object['spec']
  const name = isJsonObject(spec) ? spec['name'] : undefined
  return typeof name === 'string' ? name : undefined
}

interface Why {
  readonly message: string
  readonly fix: string
}

const NO_CLUSTER: Why = {
  message: 'The folder has no Cluster, so it has no access entries.',
  fix: 'Add a Cluster of eks.services.k8s.aws/v1alpha1 with spec.name and spec.accessConfig.authenticationMode.',
}

function whyUnknown(facts: ClusterFacts | undefined, entry: AccessEntry | undefined): Why | undefined {
  if (facts?.authenticationMode === undefined) return NO_CLUSTER
  if (facts.authenticationMode === 'CONFIG_MAP')
    return {
      message: 'The cluster has no access entries: its authentication mode is CONFIG_MAP.',
      fix: 'Change spec.accessConfig.authenticationMode of the Cluster to API_AND_CONFIG_MAP.',
    }
  if (facts.accessEntries.kind !== 'known' || (entry !== undefined && entry.details === undefined))
    return {
      message: 'The folder does not have all that is known of its access entries.',
      fix: 'Write the folder again with `eks-access snapshot`, by a role that may read access entries.',
    }
  return undefined
}
