import { parseArgs } from 'node:util';
import { MIRA, SAMPLE_CLIENT, sampleScenario } from './scenarios/sample';
import { startGoogle } from './server';
import { rfc3339 } from './zoned-time';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  process.exit(1);
}

const scenario = sampleScenario();
const google = await startGoogle({ port, scenario }).catch((error: Error) => {
  console.error(`The Google on loopback did not start: ${error.message}`);
  process.exit(1);
});

console.log(`A Google on loopback, ${google.url}

Start a Chromium with a profile of its own and:
${google.chromiumArgs.map((argument) => `  '${argument}'`).join('\n')}

OAuth client: ${SAMPLE_CLIENT}
Signed in: ${google.state.accounts.map(({ email }) => email).join(', ')}

In the calendar of ${MIRA.email}:`);
for (const { start, status, summary, conferenceData, hangoutLink } of scenario.accounts[0]?.events ?? []) {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const when = start?.dateTime ? rfc3339(new Date(start.dateTime), zone).slice(0, 16) : start?.date;
  const room = hangoutLink ?? conferenceData?.entryPoints?.[0]?.uri ?? '';
  console.log(
    `  ${(when ?? '').replace('T', ' ').padEnd(16)}  ${summary}${status === 'cancelled' ? ' (cancelled)' : ''}  ${room}`,
  );
}
console.log('\nCtrl-C ends it.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void google.close().then(() => process.exit(0));
  });
}
