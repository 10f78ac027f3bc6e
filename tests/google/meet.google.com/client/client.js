import { hideBarWhenIdle } from './auto-hide.js';
import { listenForClicks } from './clicks.js';
import { keepClock } from './clock.js';
import { listenForKeys } from './keys.js';
import { follow } from './live.js';
import { showAddress } from './navigate.js';
import { returnHomeAfterCall } from './return-home.js';
import { fitToWindow } from './size.js';

fitToWindow();
hideBarWhenIdle();
keepClock();
returnHomeAfterCall();
listenForClicks();
listenForKeys();
addEventListener('popstate', () => showAddress());
follow();
