// A virtual screen of our own on Linux, so that tests see the same size everywhere and disturb nobody.
import { spawn } from 'node:child_process';

/**
 * @returns {Promise<{ env: NodeJS.ProcessEnv, close(): void }>} environment with its DISPLAY
 * @throws {Error} when Xvfb does not start
 */
export function openDisplay() {
  if (process.platform !== 'linux') return Promise.resolve({ env: process.env, close: () => {} });
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let said = '';
    server.stderr.on('data', (chunk) => {
      said += chunk;
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}: ${said}`)));
    server.stdio[3].once('data', (chunk) => {
      const env = { ...process.env, DISPLAY: `:${String(chunk).trim()}` };
      delete env.WAYLAND_DISPLAY;
      resolve({ env, close: () => server.kill() });
    });
  });
}
