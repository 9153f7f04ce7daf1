// Child processes: run to the end, either shown as they go or kept and shown only when they fail.
import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/**
 * @typedef {{ code: number, output: string, milliseconds: number }} Result
 * @typedef {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string, timeout?: number, shell?: boolean }} Options
 */

/**
 * Runs a program to its end and never rejects: a program that cannot be started has code 127.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Result>}
 */
export function run(command, args, { show = false, env = process.env, cwd = ROOT, timeout = 0, shell = false } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      timeout,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (code) => resolve({ code, output, milliseconds: Date.now() - started });
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      end(127);
    });
    child.on('close', (code, signal) => {
      if (signal) output += `${command}: ended by ${signal}\n`;
      end(code ?? 1);
    });
  });
}

/**
 * npm by the very copy that started us, so that it works the same on Windows (npm is a .cmd there).
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
