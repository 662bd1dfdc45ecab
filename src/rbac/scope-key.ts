import type { Scope } from './grant.ts'

/** The namespace of a scope, or the pattern of their names; empty for the whole cluster. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'cluster' ? '' : scope.namespace
}
