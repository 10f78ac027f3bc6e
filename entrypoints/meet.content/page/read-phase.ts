import { classify, type Sight, type Signals } from './classify';
import { sayingOf } from './phrases';
import { has, hasLabel, lookAt } from './probe';
import { ONLY_IN_CALL, PROBES } from './selectors';

/** What the probes find on the page now. */
export function readSignals(root: Document): Signals {
  const look = lookAt(root);
  const leave = has(look, PROBES.leave);
  const onlyInCall = ONLY_IN_CALL.filter((name) => has(look, PROBES[name])).length;
  const muteButton = has(look, PROBES.muteButton);
  return {
    leave,
    onlyInCall,
    muteButton,
    languageKnown: hasLabel(root, PROBES.leave.labels),
    join: !leave && (has(look, PROBES.join) || has(look, PROBES.joinAsHost)),
    tile: has(look, PROBES.tile),
    heading: has(look, PROBES.heading),
    rejoin: !leave && has(look, PROBES.rejoin),
    home: !leave && has(look, PROBES.home),
    landing: has(look, PROBES.landing),
    // The words matter only while knocking and after the call; a call's page is too long to read through.
    says: leave ? (onlyInCall === 0 ? sayingOf(root) : null) : muteButton ? null : sayingOf(root),
  };
}

/** Which phase the page shows at this moment; what was before is the watch's part. */
export function readPhase(root: Document): Sight {
  return classify(readSignals(root));
}
