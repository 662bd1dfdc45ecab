import type { CatalogueId } from './rules.ts'

/** What a rule of the catalogue means on the one scale of power that reviewers are told. */
export interface RulePower {
  /** Its holder can become admin: of the cluster where it holds there, or wherever it holds. Continues "a way to admin, ". */
  readonly way?: { readonly how: string; readonly in: 'cluster' | 'anywhere' }
  /** What it adds to plain access: continues "write including ", and what it is called alone. */
  readonly part?: { readonly including: string; readonly alone: string }
}

const SECRETS = 'Secrets'
const ACTING = { including: 'acting as service accounts', alone: 'acting as service accounts' }

/** A rule with neither is only part of what plain access says. */
export const POWER_OF_RULE: Readonly<Record<CatalogueId, RulePower>> = {
  everything: {},
  escalate: { way: { how: 'escalate roles', in: 'anywhere' } },
  bind: { way: { how: 'bind roles', in: 'anywhere' } },
  'rbac-write': { part: { including: 'roles and bindings', alone: 'write roles and bindings' } },
  impersonate: { way: { how: 'impersonate users and groups', in: 'cluster' } },
  'impersonate-service-accounts': {
    way: { how: 'impersonate service accounts', in: 'cluster' },
    part: ACTING,
  },
  'service-account-token': { way: { how: 'create tokens of service accounts', in: 'cluster' }, part: ACTING },
  certificates: { way: { how: 'request and approve client certificates', in: 'cluster' } },
  signers: { way: { how: 'approve or sign client certificates', in: 'cluster' } },
  'aws-auth': { way: { how: 'write aws-auth', in: 'cluster' } },
  'secrets-read': { part: { including: SECRETS, alone: 'read Secrets' } },
  'secrets-write': {
    way: { how: 'write Secrets', in: 'cluster' },
    part: { including: SECRETS, alone: 'write Secrets' },
  },
  workloads: { way: { how: 'run pods as any service account', in: 'cluster' }, part: ACTING },
  exec: { part: { including: 'exec', alone: 'exec' } },
  'ephemeral-containers': {
    part: { including: 'ephemeral containers', alone: 'ephemeral containers in running pods' },
  },
  'aws-roles': {},
  namespaces: { part: { including: 'labels of namespaces', alone: 'write labels of namespaces' } },
  network: {},
  'nodes-proxy': { way: { how: 'use the kubelet API through nodes/proxy', in: 'cluster' } },
  nodes: {},
  'persistent-volumes': { part: { including: 'PersistentVolumes', alone: 'write PersistentVolumes' } },
  admission: { way: { how: 'change admission webhooks and policies', in: 'cluster' } },
  'api-extensions': { part: { including: 'API extensions', alone: 'write API extensions' } },
  wildcard: {},
}
