/** `npm run bench [-- SUBJECT …]`: measures on this machine, each figure as a ratio to a baseline of the same run. */
import { benchGrowth } from './growth';
import { benchInvitations } from './invitations';
import { benchScores } from './scores';
import { benchSize } from './size';

const SUBJECTS: Record<string, () => void> = {
  invitations: benchInvitations,
  growth: benchGrowth,
  scores: benchScores,
  size: benchSize,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in SUBJECTS));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}". There are: ${Object.keys(SUBJECTS).join(', ')}.`);
  process.exit(1);
}
for (const [name, run] of Object.entries(SUBJECTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  run();
}
