import { readFileSync } from 'node:fs';
import { InspectError } from './inspect-error';

/** A text file's words, or a sentence about why it cannot be read. */
export function readInput(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const why =
      code === 'ENOENT'
        ? 'is not there'
        : code === 'EISDIR'
          ? 'is a folder'
          : `cannot be read (${String(code)})`;
    throw new InspectError(`The file ${file} ${why}.`);
  }
}
