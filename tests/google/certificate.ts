import { generate } from 'selfsigned';

/** A certificate of its own for every start: nothing secret lies in the repository, and none can expire. */
export async function newCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Google on loopback' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: '*.google.com' },
          { type: 2, value: '*.googleapis.com' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
