import { contract } from './contract.ts'
import { aloneDoor, fakeDoor, serviceDoor } from './doors.ts'
import { contractThroughNpm } from './through-npm.ts'

const doors = {
  'Google’s analyzer, as it stands in here': fakeDoor,
  'the service': serviceDoor,
  'the analyzer alone': () => aloneDoor(),
}

for (const [what, open] of Object.entries(doors)) {
  contract(what, open)
  contractThroughNpm(what, open)
}
