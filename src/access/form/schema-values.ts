import * as z from 'zod/mini'
import { OWNERS } from '../owners.ts'
import { FORMATS, type FormatName } from './format.ts'
import { keepsUnique } from './rule.ts'

export const text = (description: string) => z.string().check(z.minLength(1), z.describe(description))

/** The message of a format's issue is the format's name: `issue.ts` looks it up. */
export const formatted = (format: FormatName, description: string) =>
  z.string().check(z.regex(FORMATS[format].pattern, { error: format }), z.describe(description))

export const list = <T extends z.core.SomeType>(item: T, description: string) =>
  z.array(item).check(z.minLength(1), ...keepsUnique(), z.describe(description))

export const flag = (description: string) =>
  z.boolean().check(z.describe(description), z.meta({ default: false }))

export const owners = (description: string) => z.exactOptional(z.enum(OWNERS).check(z.describe(description)))

export const ownersOfObjects = owners(
  'adopt: objects that another tool has (Helm, Argo CD, Flux, …) are taken over; its marks stay.',
)

export const selectedClusters = list(
  formatted(
    'selector',
    'The name of a cluster of this file, or a glob: "*" matches any characters, "?" matches one.',
  ),
  'The clusters that this entry applies to: names or globs. Default: all clusters of the file.',
)

export const namespaces = (description: string) =>
  list(formatted('namespace', 'The name of a namespace.'), description)

export const wholeNumber = (range: { readonly from: number; readonly to?: number }, description: string) =>
  z
    .int()
    .check(z.gte(range.from), ...(range.to === undefined ? [] : [z.lte(range.to)]), z.describe(description))
