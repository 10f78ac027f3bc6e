import { InspectError } from './inspect-error';
import { inspectInvitations } from './invitation';

/** The developers' window into the product's own code: `npm run -s inspect -- SUBJECT FILE`. One subject a file of this folder;
 * a result that is text is printed as it is, any other as JSON. */
const subjects: Record<string, (args: string[]) => Iterable<unknown>> = {
  invitation: inspectInvitations,
};

function main([subject, ...args]: string[]): void {
  const names = Object.keys(subjects).join(', ');
  const inspect = subject === undefined || !Object.hasOwn(subjects, subject) ? undefined : subjects[subject];
  if (!inspect) {
    throw new InspectError(
      subject === undefined
        ? `Say what to inspect: ${names}.`
        : `There is no subject "${subject}"; there is: ${names}.`,
    );
  }
  for (const result of inspect(args))
    process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result)}\n`);
}

// Whoever reads may have seen enough: `inspect … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InspectError)) throw error;
  process.stderr.write(`inspect: ${error.message}\n`);
  process.exitCode = 1;
}
