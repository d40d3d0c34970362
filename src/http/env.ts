import type { Identity } from '../authors/identity.ts'
import type { Site } from '../sites/sites.ts'
import type { StaffMember } from '../staff/sessions.ts'

/** What middleware leaves for handlers. */
export type Env = {
  Variables: {
    requestId: () => string
    site: Site
    identity: Identity | null
    staff: StaffMember
    /** The caller's address, keyed-hashed: for limits only. */
    address: () => string
  }
  Bindings: { incoming: import('node:http').IncomingMessage }
}
