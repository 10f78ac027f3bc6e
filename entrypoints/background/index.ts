import { defineBackground } from 'wxt/utils/define-background';
import { watchAlarms } from './alarms';
import { watchBadge } from './badge';
import { closeStorageToPages, welcomeOnInstall } from './install';
import { watchCalls } from './meet/watch';
import { routeMessages } from './router';

/** Everything the worker listens to, registered at once so that a woken worker misses nothing. */
export default defineBackground(() => {
  closeStorageToPages();
  welcomeOnInstall();
  routeMessages();
  watchAlarms();
  watchBadge();
  watchCalls();
});
