import type { Room } from './state';
import { wordsIn } from './words';

/** What Meet's screen-reader announcer says of a change; null when the change is not announced. */
export const announcementFor = (before: Room, after: Room): string | null => {
  const words = wordsIn(after.lang, after.variants.rewordedLabels);
  if (after.recording !== before.recording)
    return after.recording ? words.recordingBanner : words.recordingStopped;
  if (after.mic !== before.mic) return after.mic ? words.micIsOn : words.micIsOff;
  if (after.camera !== before.camera) return after.camera ? words.cameraIsOn : words.cameraIsOff;
  return null;
};
