/**
 * `npm test`: every check, the build, every test, and one closing line counted from the runners' own reports.
 * `tsx tests/run.ts e2e` only builds and runs the end-to-end tests; `full` runs everything with larger and more inputs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './browser/find-chromium';

const REPORTS = '.reports';
const mode = process.argv[2] ?? 'all';

interface Step {
  name: string;
  command: string;
  /** Report with the counts, for a step that runs tests. */
  report?: string;
  env?: Record<string, string>;
}

const CHECKS: Step[] = [
  { name: 'types', command: 'npm run -s check:types' },
  { name: 'lint', command: 'npm run -s check:lint' },
  { name: 'dead code', command: 'npm run -s check:dead' },
];
const UNIT: Step = {
  name: 'unit and component tests',
  command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/vitest.json`,
  report: `${REPORTS}/vitest.json`,
};
const BUILD: Step = { name: 'production build', command: 'npm run -s build' };
const E2E: Step = {
  name: 'end-to-end tests',
  command: 'npx playwright test -c tests/e2e/playwright.config.ts',
  report: `${REPORTS}/playwright.json`,
};

if (mode === 'full') process.env.FULL = '1';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
try {
  findChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const steps = mode === 'e2e' ? [BUILD, E2E] : [...CHECKS, UNIT, BUILD, E2E];
const failedSteps = steps.filter((step) => !run(step)).map((step) => step.name);
const counts = steps.flatMap((step) => (step.report === undefined ? [] : [count(step.report)]));
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failedSteps.length === 0 && failed === 0 && passed > 0 ? 0 : 1);

function run(step: Step): boolean {
  console.log(`\n── ${step.name}`);
  const { status } = spawnSync(step.command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...step.env },
  });
  return status === 0;
}

function count(report: string): { passed: number; failed: number } {
  // A runner that died before its report has failed, whatever it had counted.
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const read = JSON.parse(readFileSync(report, 'utf8'));
  return read.stats === undefined
    ? { passed: read.numPassedTests, failed: read.numFailedTests }
    : { passed: read.stats.expected + read.stats.flaky, failed: read.stats.unexpected };
}
