import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { chromium } from '@playwright/test';

/** Branded Chrome and Edge no longer load an unpacked extension from the command line, so only Chromium will do. */
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium to test with: named by CHROMIUM_PATH, Playwright's own, the system's, else one that Playwright installs.
 * Throws a sentence that says what to do where none can be had.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Correct it or unset it.`);
  }
  return present() ?? installed();
}

function present(): string | undefined {
  return [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path));
}

function installed(): string {
  console.log('No Chromium here. Playwright installs its own …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (
    present() === undefined &&
    process.platform === 'linux' &&
    userInfo().uid === 0 &&
    existsSync('/usr/bin/apt-get')
  ) {
    console.log(
      'That failed. This is a root shell without any browser: installing the package "chromium" with apt-get …',
    );
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
  }
  const found = present();
  if (found) return found;
  throw new Error(
    'No Chromium found. Install one (Debian/Ubuntu: sudo apt install chromium; macOS: brew install --cask chromium) ' +
      'or set CHROMIUM_PATH to its program file, then run this again.',
  );
}
