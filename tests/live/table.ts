import type { Found } from './check-source.ts';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints what was found of each source as a table, and of a source that failed what was wrong; nothing else. */
export default class Table implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = cases.map((each) => ({ source: each.name, ...foundIn(each), ok: each.result().state === 'passed' ? 'yes' : 'NO' }));
    console.table(rows);
    const broken = modules.flatMap((module) => module.errors());
    for (const { message } of broken) console.error(message);
    if (rows.length > 0 && rows.every(({ state }) => state === 'offline')) {
      console.error('No source could be reached at all: this check needs the internet.');
      return;
    }
    const failed = rows.filter(({ ok }) => ok === 'NO').map(({ source }) => source);
    console.log(
      failed.length > 0
        ? `${failed.length} of ${rows.length} interfaces are not as we know them: ${failed.join(', ')}`
        : 'Every source is as we know it, by one small request to each interface.',
    );
  }
}

/** What the check noted down with its test. */
const foundIn = (test: TestCase): Found => test.meta().found ?? { state: 'not run' };
