/**
 * Browsers, PostgreSQL and a spreadsheet from the system's own packages (Debian, Ubuntu). Where we may not install, the
 * exact command is printed in English and Vietnamese.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {findEngines, findExecutable} from './engines.js';
import {findPostgres} from './postgres.js';
import {findSpreadsheet} from './spreadsheet.js';

function distribution() {
  try {
    return /^ID=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]?.replaceAll('"', '');
  } catch {
    return undefined;
  }
}

/** Package names by what is missing; Ubuntu has no Chromium and no Firefox ESR as plain packages. */
function packagesFor(missing) {
  const ubuntu = distribution() === 'ubuntu';
  const packages = {
    chromium: ubuntu ? ['chromium-browser'] : ['chromium'],
    firefox: ubuntu ? ['firefox'] : ['firefox-esr'],
    webkit: ['webkit2gtk-driver', 'xvfb'],
    postgres: ['postgresql'],
    spreadsheet: ['libreoffice-calc-nogui'],
  };
  return missing.flatMap((name) => packages[name]);
}

/** How this process may install packages: as root, by sudo without a password, or not at all. */
function installer() {
  if (process.platform !== 'linux' || !findExecutable('apt-get')) return undefined;
  if (process.getuid() === 0) return ['apt-get'];
  const sudo = findExecutable('sudo');
  const free = sudo && spawnSync(sudo, ['-n', 'true'], {stdio: 'ignore'}).status === 0;
  return free ? [sudo, '-n', 'apt-get'] : undefined;
}

function missingParts() {
  const engines = findEngines();
  const missing = Object.keys(engines).filter((name) => !engines[name]);
  if (!findPostgres()) missing.push('postgres');
  // It is large and serves one test: only where it is asked for.
  if (process.env.MOTCUA_WITH_SPREADSHEET && !findSpreadsheet()) missing.push('spreadsheet');
  return missing;
}

function aptGet([command, ...first], args) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  return spawnSync(
    command,
    [...first, '-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'Acquire::Retries=3', ...args],
    options,
  );
}

/**
 * Installs the browsers and PostgreSQL that this machine lacks, and with MOTCUA_WITH_SPREADSHEET a spreadsheet; returns
 * what is still missing (`chromium`, `firefox`, `webkit`, `postgres`, `spreadsheet`).
 */
export function installSystemPackages() {
  const missing = missingParts();
  if (missing.length === 0) return missing;
  const packages = packagesFor(missing);
  const command = installer();
  if (!command) {
    console.log(`Not installed here: ${missing.join(', ')}. Chưa có trên máy này: ${missing.join(', ')}.`);
    console.log('To run those tests too · Để chạy cả các phép thử ấy:');
    console.log(`  sudo apt-get install ${packages.join(' ')}`);
    return missing;
  }
  console.log(`Installing ${packages.join(' ')} · Đang cài ${packages.join(' ')}`);
  aptGet(command, ['update']);
  for (const name of missing)
    aptGet(command, ['install', '-y', '--no-install-recommends', ...packagesFor([name])]);
  return missingParts();
}
