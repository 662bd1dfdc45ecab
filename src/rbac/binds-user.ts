import type { RbacObjects } from './grant.ts'
import { nameTemplate } from './name-template.ts'

/** Whether a binding may name the username; of one with templates it is known only what it may become. */
export function bindsUser(
  { roleBindings, clusterRoleBindings }: Pick<RbacObjects, 'roleBindings' | 'clusterRoleBindings'>,
  username: string,
): boolean {
  const template = nameTemplate(username)
  const isMeant = (name: string): boolean => template?.canBecome(name) ?? name === username
  return [...roleBindings, ...clusterRoleBindings].some(({ subjects }) =>
    (subjects ?? []).some(({ kind, name }) => kind === 'User' && isMeant(name)),
  )
}
