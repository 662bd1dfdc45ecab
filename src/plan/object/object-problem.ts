import type { Desired } from '../../access/desired.ts'
import type { Problem } from '../../problem/problem.ts'

/** @param owner the set that has it */
export function ofAnotherSet(desired: Desired, id: string, owner: string): Problem {
  return {
    code: 'object-of-another-set',
    severity: 'error',
    where: { cluster: desired.cluster.name, object: id },
    message: `${id} in ${desired.cluster.name} is managed by the set "${owner}" of another access file.`,
    found: owner,
    allowed: `an object of the set "${desired.set}", or an unmanaged one`,
    fix: 'Declare the object in one of the two files only, or use another name.',
  }
}

/** @param reason a clause, see `neverTouch` */
export function untouchable(desired: Desired, id: string, reason: string): Problem {
  return {
    code: 'never-touch',
    severity: 'error',
    where: { cluster: desired.cluster.name, object: id },
    message: `eks-access never changes or removes ${id} in ${desired.cluster.name}: ${reason}.`,
    allowed: 'objects of your own',
    fix: 'Copy what you need to an object with a name of your own.',
  }
}
