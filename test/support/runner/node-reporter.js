/**
 * Reporter of `node --test`: a line and the error for each failed test, and at the end one line of JSON
 * `{passed, failed, skipped}`. Suites are not counted, only tests.
 */
import {relative} from 'node:path';

function describeError({error}) {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause?.message ?? cause).replaceAll('\n', '\n    ');
}

export default async function* report(source) {
  const count = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    const isSuiteOfFailures = type === 'test:fail' && data.details?.error?.failureType === 'subtestsFailed';
    if (isSuiteOfFailures) continue;
    if (data.skip !== undefined || data.todo !== undefined) count.skipped += 1;
    else if (type === 'test:pass') count.passed += 1;
    else {
      count.failed += 1;
      const file = data.file ? relative(process.cwd(), data.file) : '';
      yield `\n❌ ${file} › ${data.name}\n    ${describeError(data.details)}\n`;
    }
  }
  yield `\n${JSON.stringify(count)}\n`;
}
