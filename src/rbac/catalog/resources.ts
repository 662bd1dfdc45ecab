/** A kind of object that every cluster has, by the name that a request uses. */
export interface KnownResource {
  readonly resource: string
  readonly group: string
  readonly namespaced: boolean
  /** Other names that kubectl takes: the singular, and short ones. */
  readonly aliases: readonly string[]
  readonly subresources: readonly string[]
}

/** The built-in resource of that name in any spelling of kubectl; of two groups the one that kubectl takes. */
export function knownResource(name: string, group?: string): KnownResource | undefined {
  const wanted = name.toLowerCase()
  return KNOWN_RESOURCES.find(
    (known) =>
      (known.resource === wanted || known.aliases.includes(wanted)) &&
      (group === undefined || known.group === group),
  )
}

const SCALED = ['status', 'scale']

/** Source: `kubectl api-resources` and the discovery documents of Kubernetes 1.36. */
export const KNOWN_RESOURCES: readonly KnownResource[] = [
  ...namespaced('', {
    pods: ['po,pod', 'attach,binding,ephemeralcontainers,eviction,exec,log,portforward,proxy,resize,status'],
    services: ['svc,service', 'proxy,status'],
    configmaps: ['cm,configmap', ''],
    secrets: ['secret', ''],
    serviceaccounts: ['sa,serviceaccount', 'token'],
    endpoints: ['ep,endpoint', ''],
    events: ['ev,event', ''],
    limitranges: ['limits,limitrange', ''],
    persistentvolumeclaims: ['pvc,persistentvolumeclaim', 'status'],
    podtemplates: ['podtemplate', ''],
    replicationcontrollers: ['rc,replicationcontroller', 'scale,status'],
    resourcequotas: ['quota,resourcequota', 'status'],
    bindings: ['binding', ''],
  }),
  ...clusterWide('', {
    namespaces: ['ns,namespace', 'finalize,status'],
    nodes: ['no,node', 'proxy,status,metrics,stats,log,configz,healthz,pods'],
    persistentvolumes: ['pv,persistentvolume', 'status'],
    componentstatuses: ['cs,componentstatus', ''],
    users: ['user', ''],
    groups: ['group', ''],
  }),
  ...namespaced('apps', {
    deployments: ['deploy,deployment', SCALED.join()],
    daemonsets: ['ds,daemonset', 'status'],
    statefulsets: ['sts,statefulset', SCALED.join()],
    replicasets: ['rs,replicaset', SCALED.join()],
    controllerrevisions: ['controllerrevision', ''],
  }),
  ...namespaced('batch', { jobs: ['job', 'status'], cronjobs: ['cj,cronjob', 'status'] }),
  ...namespaced('autoscaling', { horizontalpodautoscalers: ['hpa,horizontalpodautoscaler', 'status'] }),
  ...namespaced('networking.k8s.io', {
    ingresses: ['ing,ingress', 'status'],
    networkpolicies: ['netpol,networkpolicy', ''],
  }),
  ...clusterWide('networking.k8s.io', {
    ingressclasses: ['ingressclass', ''],
    ipaddresses: ['ip,ipaddress', ''],
    servicecidrs: ['servicecidr', 'status'],
  }),
  ...namespaced('policy', { poddisruptionbudgets: ['pdb,poddisruptionbudget', 'status'] }),
  ...namespaced('rbac.authorization.k8s.io', { roles: ['role', ''], rolebindings: ['rolebinding', ''] }),
  ...clusterWide('rbac.authorization.k8s.io', {
    clusterroles: ['clusterrole', ''],
    clusterrolebindings: ['clusterrolebinding', ''],
  }),
  ...namespaced('coordination.k8s.io', { leases: ['lease', ''], leasecandidates: ['leasecandidate', ''] }),
  ...namespaced('discovery.k8s.io', { endpointslices: ['endpointslice', ''] }),
  ...namespaced('events.k8s.io', { events: ['event', ''] }),
  ...namespaced('storage.k8s.io', { csistoragecapacities: ['csistoragecapacity', ''] }),
  ...clusterWide('storage.k8s.io', {
    storageclasses: ['sc,storageclass', ''],
    csidrivers: ['csidriver', ''],
    csinodes: ['csinode', ''],
    volumeattachments: ['volumeattachment', 'status'],
    volumeattributesclasses: ['vac,volumeattributesclass', ''],
  }),
  ...clusterWide('apiextensions.k8s.io', {
    customresourcedefinitions: ['crd,crds,customresourcedefinition', 'status'],
  }),
  ...clusterWide('apiregistration.k8s.io', { apiservices: ['apiservice', 'status'] }),
  ...clusterWide('admissionregistration.k8s.io', {
    mutatingwebhookconfigurations: ['mutatingwebhookconfiguration', ''],
    validatingwebhookconfigurations: ['validatingwebhookconfiguration', ''],
    validatingadmissionpolicies: ['validatingadmissionpolicy', 'status'],
    validatingadmissionpolicybindings: ['validatingadmissionpolicybinding', ''],
    mutatingadmissionpolicies: ['mutatingadmissionpolicy', 'status'],
    mutatingadmissionpolicybindings: ['mutatingadmissionpolicybinding', ''],
  }),
  ...clusterWide('certificates.k8s.io', {
    certificatesigningrequests: ['csr,certificatesigningrequest', 'approval,status'],
    signers: ['signer', ''],
    clustertrustbundles: ['clustertrustbundle', ''],
  }),
  ...namespaced('certificates.k8s.io', { podcertificaterequests: ['podcertificaterequest', 'status'] }),
  ...namespaced('resource.k8s.io', {
    resourceclaims: ['resourceclaim', 'status,binding,driver'],
    resourceclaimtemplates: ['resourceclaimtemplate', ''],
  }),
  ...clusterWide('resource.k8s.io', {
    deviceclasses: ['deviceclass', ''],
    resourceslices: ['resourceslice', ''],
    devicetaintrules: ['devicetaintrule', 'status'],
  }),
  ...clusterWide('scheduling.k8s.io', { priorityclasses: ['pc,priorityclass', ''] }),
  ...clusterWide('node.k8s.io', { runtimeclasses: ['runtimeclass', ''] }),
  ...clusterWide('flowcontrol.apiserver.k8s.io', {
    flowschemas: ['flowschema', 'status'],
    prioritylevelconfigurations: ['prioritylevelconfiguration', 'status'],
  }),
  ...namespaced('authorization.k8s.io', { localsubjectaccessreviews: ['localsubjectaccessreview', ''] }),
  ...clusterWide('authorization.k8s.io', {
    selfsubjectaccessreviews: ['selfsubjectaccessreview', ''],
    selfsubjectrulesreviews: ['selfsubjectrulesreview', ''],
    subjectaccessreviews: ['subjectaccessreview', ''],
  }),
  ...clusterWide('authentication.k8s.io', {
    tokenreviews: ['tokenreview', ''],
    selfsubjectreviews: ['selfsubjectreview', ''],
  }),
]

type Table = Readonly<Record<string, readonly [aliases: string, subresources: string]>>

function namespaced(group: string, table: Table): KnownResource[] {
  return resources(group, true, table)
}

function clusterWide(group: string, table: Table): KnownResource[] {
  return resources(group, false, table)
}

function resources(group: string, isNamespaced: boolean, table: Table): KnownResource[] {
  return Object.entries(table).map(([resource, [aliases, subresources]]) => ({
    resource,
    group,
    namespaced: isNamespaced,
    aliases: aliases.split(','),
    subresources: subresources === '' ? [] : subresources.split(','),
  }))
}
