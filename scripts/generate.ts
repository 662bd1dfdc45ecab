// Writes, or with --check holds against their sources, the files that are made from others.
// One after the other: the schema names the release as the first one wrote it.
await import('./generate-project.ts')
await import('./generate-schema.ts')
await import('./generate-action.ts')
await import('./generate-readme.ts')
await import('./generate-problems.ts')
await import('./generate-dangers.ts')
await import('./generate-settings.ts')

export {}
