import type { BoundSubject, Inventory, WayIn } from './inventory.ts'
import type { Level } from './level.ts'
import { isUnmanaged } from './owner.ts'
import { isAtLeast } from './powers.ts'

/** Which lines of a list are asked for. */
export interface Selection {
  /** Those of this power and above, and those that may have it. */
  readonly power?: Level
  /** What no set owns, and neither nodes nor Kubernetes nor AWS need. */
  readonly unmanaged: boolean
}

/** The lines that are asked for; what a list does not say is said of each selection. */
export function selected(inventory: Inventory, { power, unmanaged }: Selection): Inventory {
  const hasPower = ({ powers }: WayIn | BoundSubject): boolean =>
    power === undefined || isAtLeast(powers, power)
  return {
    ...inventory,
    ways: inventory.ways.filter(
      (way) =>
        (!unmanaged ||
          isUnmanaged(way.owner) ||
          (way.beneath !== undefined && isUnmanaged(way.beneath.owner))) &&
        (power === undefined ||
          (way.idle === undefined && hasPower(way)) ||
          (way.beneath !== undefined && hasPower({ ...way, powers: way.beneath.powers }))),
    ),
    subjects: inventory.subjects.filter(
      (subject) =>
        (!unmanaged || subject.bindings.some(({ owner }) => isUnmanaged(owner))) && hasPower(subject),
    ),
  }
}
