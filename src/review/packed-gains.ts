import { z } from 'zod'
import { DANGER_IDS } from '../danger/rule/catalogue.ts'
import { BASES, type Base } from '../plan/effect/held.ts'
import type { Gain } from '../plan/shown/gain.ts'

/** What is gained, whoever gains it and where. */
type Shape = readonly [
  rule: Gain['rule'],
  level: Gain['level'],
  names: readonly string[],
  base: Base,
  through: readonly (readonly [role: string, group?: string | undefined])[],
  where: readonly [file: string, line: number] | null,
]

/** Who gains all of these, in each of the scopes. */
type Holder = readonly [subject: string, scopes: readonly string[]]

type PackedGains = readonly [shapes: readonly Shape[], holders: readonly Holder[]]

/**
 * The JSON of gains: what is gained together is written once for all who gain it. Thousands of subjects gain the same
 * few things, each in a namespace of its own.
 */
export function packedGains(gains: readonly Gain[]): readonly PackedGains[] {
  const atPlaces = [
    ...Map.groupBy(gains, ({ subject, scope }) => JSON.stringify([subject, scope])).values(),
  ].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { subject, scope } = first
    return [{ subject, scope, shapes: [first, ...others].map(shapeOf) }]
  })
  const alike = Map.groupBy(atPlaces, ({ shapes }) => JSON.stringify(shapes))
  return [...alike.values()].map((places): PackedGains => {
    const bySubject = Map.groupBy(places, ({ subject }) => subject)
    const holders = [...bySubject].map(([subject, own]): Holder => [subject, own.map(({ scope }) => scope)])
    return [places[0]?.shapes ?? [], holders]
  })
}

function shapeOf({ rule, level, names, told: { base, through, where } }: Gain): Shape {
  const ways = through.map(({ role, group }) =>
    group === undefined ? ([role] as const) : ([role, group] as const),
  )
  return [rule, level, names, base, ways, where === undefined ? null : [where.file, where.line]]
}

const texts = z.array(z.string())

const shape = z.tuple([
  z.enum([...DANGER_IDS, 'masters', 'write']),
  z.enum(['critical', 'high', 'medium']),
  texts,
  z.enum(BASES),
  z.array(z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])])),
  z.union([z.tuple([z.string(), z.int()]), z.null()]),
])

/** The way back of `packedGains`; in another order. */
export const unpackedGains = z
  .array(z.tuple([z.array(shape), z.array(z.tuple([z.string(), texts]))]))
  .transform((groups) =>
    groups.flatMap(([shapes, holders]) =>
      holders.flatMap(([subject, scopes]) =>
        scopes.flatMap((scope) =>
          shapes.map(
            ([rule, level, names, base, ways, where]): Gain => ({
              subject,
              rule,
              level,
              scope,
              names,
              told: {
                base,
                through: ways.map(([role, group]) => (group === undefined ? { role } : { role, group })),
                ...(where === null ? {} : { where: { file: where[0], line: where[1] } }),
              },
            }),
          ),
        ),
      ),
    ),
  )
