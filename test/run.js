// `npm test`: builds what the browser tests need, runs everything once, and ends with a line that says how it went.
// `--long` runs the same code with larger numbers; other arguments name test files.
import { startVitest } from 'vitest/node'
import { buildWhenNeeded } from '../build.js'

const long = process.argv.includes('--long')
const names = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
if (long) process.env.PARLEY_TEST_LONG = '1'

await buildWhenNeeded()
const vitest = await startVitest('test', names, { run: true, watch: false })
const tests = vitest.state.getFiles().flatMap(testsOf)
const count = state => tests.filter(test => test.result?.state === state).length
const skipped = tests.filter(test => test.mode === 'skip' || test.mode === 'todo').length
// A file that could not be loaded has no tests, and an error outside of tests is no pass either.
const broken = vitest.state
  .getFiles()
  .filter(file => file.result?.state === 'fail' && testsOf(file).length === 0).length
const failed = count('fail') + broken + vitest.state.getUnhandledErrors().length
await vitest.close()
console.log(`${count('pass')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 || tests.length === 0 ? 1 : 0)

function testsOf(suite) {
  return suite.tasks.flatMap(task => (task.type === 'suite' ? testsOf(task) : [task]))
}
