import type { Inventory } from '../../inventory/inventory.ts'
import { inventoryOf } from '../../inventory/inventory-of.ts'
import { type Selection, selected } from '../../inventory/select.ts'
import { wantedOfAll } from '../../login/wanted-of-all.ts'
import { type Answered, askEach } from './ask-clusters.ts'
import type { RunInput } from './run-input.ts'

/** Who has access to each chosen cluster, as far as it is asked for. Only reads. */
export async function listAccess(input: RunInput, selection: Selection): Promise<Answered<Inventory>> {
  return await askEach(
    input,
    async (desired, _, snapshot) => ({ answer: selected(inventoryOf(desired, snapshot), selection) }),
    () => (snapshot) => ({ ...wantedOfAll(snapshot), otherLedgers: true }),
  )
}
