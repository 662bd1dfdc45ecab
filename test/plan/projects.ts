import { readdirSync, readFileSync } from 'node:fs'
import { type Manifests, readManifests } from '../../src/access/manifest.ts'
import type { RbacObject } from '../../src/rbac/object.ts'

const FOLDER = new URL('../fixtures/projects/', import.meta.url)

/** The RBAC of public projects as they publish it, by their names. */
export const PROJECTS: readonly string[] = readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/, ''))

/** What is said of it, and what of it is read, where it is declared. */
export function manifestsOf(project: string): Manifests {
  const text = readFileSync(new URL(`${project}.yaml`, FOLDER), 'utf8')
  return readManifests([{ path: `rbac/${project}.yaml`, text }])
}

/** How the objects of a project come into clusters: what its installer writes into their metadata. */
export type Installed = (object: RbacObject) => RbacObject

export function byHelm(release: string, namespace: string): Installed {
  return withMetadata(
    { 'app.kubernetes.io/managed-by': 'Helm' },
    { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace },
  )
}

export function byArgo(application: string): Installed {
  return (object) => {
    const { name, namespace = 'argocd' } = object.metadata
    const id = `${application}:rbac.authorization.k8s.io/${object.kind}:${namespace}/${name}`
    return withMetadata({}, { 'argocd.argoproj.io/tracking-id': id })(object)
  }
}

export function byFlux(name: string): Installed {
  return withMetadata(
    {
      'kustomize.toolkit.fluxcd.io/name': name,
      'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
    },
    {},
  )
}

function withMetadata(labels: Record<string, string>, annotations: Record<string, string>): Installed {
  return (object) => {
    const { metadata } = object
    return {
      ...object,
      metadata: {
        ...metadata,
        labels: { ...metadata.labels, ...labels },
        annotations: { ...metadata.annotations, ...annotations },
      },
    }
  }
}
