import { contract } from './contract.ts'
import { aloneDoor, fakeDoor, serviceDoor } from './doors.ts'

contract('Google’s analyzer, as it stands in here', fakeDoor)
contract('the service', serviceDoor)
contract('the analyzer alone', () => aloneDoor())
