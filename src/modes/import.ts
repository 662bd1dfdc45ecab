import { inTerminal, type Mode } from './mode.ts'
import { aboutClusters, CLUSTER_OPTIONS, OWN_CLUSTER_OPTIONS } from './parameter/about-clusters.ts'
import { type Option, textOr } from './parameter/option.ts'

const output: Option<string> = textOr('.', 'DIR', 'the directory to write to; it is created')

/** Writes an access file for clusters as they are. */
export const importMode = {
  action: undefined,
  terminal: inTerminal({
    about: 'write access.yaml and RBAC manifests for a cluster as it is',
    options: [...CLUSTER_OPTIONS, 'output', 'stdout'],
    own: { ...OWN_CLUSTER_OPTIONS, output },
    help: {
      cluster:
        'with --region: the name of the cluster in EKS; may be repeated. With --context or --directory: what to call it. With --file: only this cluster of it',
      file: 'a file of which only the clusters are read; it is not changed',
    },
    exits: { 0: 'written', 1: 'an error, and nothing is written' },
    examples: [
      'import --output imported',
      'import --region ap-northeast-1 --cluster prod',
      'import --directory prod-cluster --stdout',
    ],
    read: ({ output: read, stdout, ...values }) => {
      const about = aboutClusters('import', values)
      // The directory was read by the reader above.
      return about.ok ? { ok: true, asked: { about: about.asked, output: read as string, stdout } } : about
    },
  }),
} as const satisfies Mode
