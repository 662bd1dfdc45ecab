import { inTerminal, type Mode } from './mode.ts'
import {
  aboutClusters,
  CLUSTER_HELP,
  CLUSTER_OPTIONS,
  OWN_CLUSTER_OPTIONS,
} from './parameter/about-clusters.ts'
import { type Option, oneOf } from './parameter/option.ts'

const FORMATS = ['text', 'json', 'csv'] as const

type Format = (typeof FORMATS)[number]

const format: Option<Format> = oneOf(FORMATS, 'the output format')

/** Lists who has access. */
export const list = {
  action: {
    chosen: 'by-name',
    // As for explain: it reads with whatever credentials the run has, and what it says is for whoever may start one.
    starts: ({ kind }) => ({ may: kind === 'workflow-dispatch' || kind === 'schedule' }),
    refusal: {
      code: 'list-refused',
      allowed: 'a run by hand (workflow_dispatch), on any branch of the repository, or a schedule',
      fix: 'Start the workflow by hand; docs/list.md has one to copy.',
    },
    inputs: ['clusters', 'power', 'unmanaged'],
    description:
      '`list` shows in the summary who has access to the clusters, how much, and who manages it, in a run by hand or on a schedule.',
  },
  terminal: inTerminal({
    about: 'list who has access, how much, and who manages it',
    options: [...CLUSTER_OPTIONS, 'power', 'unmanaged', 'format'],
    help: { cluster: CLUSTER_HELP },
    own: { ...OWN_CLUSTER_OPTIONS, format },
    exits: { 0: 'listed', 1: 'an error' },
    examples: [
      'list',
      'list --region ap-northeast-1 --cluster prod',
      'list --power admin --unmanaged',
      'list --format csv',
    ],
    read: ({ format: read, power, unmanaged, ...values }) => {
      const about = aboutClusters('list', values)
      // The format was read by the reader above.
      return about.ok
        ? { ok: true, asked: { about: about.asked, power, unmanaged, format: read as Format } }
        : about
    },
  }),
} as const satisfies Mode
