import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from '../browser/launch';

/** Bytes of the production build, each file raw and gzipped. */
export function benchSize(): void {
  if (!existsSync(BUILD)) {
    console.log('Nothing built yet: npm run build');
    return;
  }
  let total = 0;
  for (const file of readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(BUILD, file);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    total += bytes.length;
    if (!/\.(js|css)$/.test(file)) continue;
    console.log(`${file.padEnd(44)} ${kB(bytes.length)} kB  ${kB(gzipSync(bytes).length)} kB gzip`);
  }
  console.log(`${'whole build'.padEnd(44)} ${kB(total)} kB`);
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}
