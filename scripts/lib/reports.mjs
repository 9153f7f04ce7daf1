// What the test runners wrote down, as counts. A skipped test is a failed one: nothing is left out in silence.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';

/** @typedef {{ passed: number, failed: number, notes: string[] }} Count */

/** @param {string} file @returns {any} the report, or undefined when the runner wrote none */
function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} note @returns {Count} */
export const oneFailure = (note) => ({ passed: 0, failed: 1, notes: [note] });

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  notes: counts.flatMap(({ notes }) => notes),
});

/**
 * Vitest's JSON report, and that every suite that must be there has passed something.
 * @param {string} file
 * @param {readonly string[]} required folders or files below tests/
 * @returns {Count}
 */
export function countVitest(file, required) {
  const report = readReport(file);
  if (!report) return oneFailure('vitest did not write its report');
  const files = report.testResults.map((result) => {
    const name = path.relative(ROOT, result.name).replaceAll('\\', '/');
    const of = (status) => result.assertionResults.filter((test) => test.status === status);
    const skipped = result.assertionResults.filter((test) => test.status !== 'passed' && test.status !== 'failed');
    // A file that cannot be loaded reports no test at all.
    const broken = result.status === 'failed' && of('failed').length === 0 ? 1 : 0;
    return {
      name,
      passed: of('passed').length,
      failed: of('failed').length + skipped.length + broken,
      notes: skipped.map((test) => `skipped: ${name}: ${test.fullName}`),
    };
  });
  const missing = required
    .filter((suite) => !files.some(({ name, passed }) => passed > 0 && name.startsWith(`tests/${suite}`)))
    .map((suite) => oneFailure(`missing suite: tests/${suite}`));
  return sum([...files, ...missing]);
}

/**
 * Playwright's JSON report.
 * @param {string} file
 * @param {string} project
 * @returns {Count}
 */
export function countPlaywright(file, project) {
  const report = readReport(file);
  if (!report) return oneFailure(`playwright did not write its report (${project})`);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const errors = unexpected === 0 ? report.errors.length : 0;
  const missing = expected === 0 ? [`missing suite: no test of ${project} passed`] : [];
  return {
    passed: expected,
    failed: unexpected + flaky + skipped + errors + (expected === 0 && unexpected + errors === 0 ? 1 : 0),
    notes: [...missing, ...(skipped > 0 ? [`${skipped} skipped in ${project}`] : [])],
  };
}
