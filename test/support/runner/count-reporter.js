/** Reporter of the web test runner: writes `{passed, failed, skipped, notStarted}` to a file for the suite's sum. */
import {writeFileSync} from 'node:fs';

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** The browser itself did not come up, or was gone before any test of the file was told: only that may be tried again. */
function neverStarted(session) {
  const starting = /unable to create and start a test page|did not start|browser disconnected/i;
  return (
    testsOf(session.testResults).length === 0 && session.errors.some(({message}) => starting.test(message))
  );
}

export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const tests = sessions.flatMap((session) => testsOf(session.testResults));
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const brokenFiles = sessions.filter((session) => session.errors.length > 0).length;
      const failed = tests.length - skipped - passed + brokenFiles;
      const notStarted = sessions.filter(neverStarted).map((session) => session.testFile);
      writeFileSync(file, JSON.stringify({passed, failed, skipped, notStarted}));
    },
  };
}
