import { goTo } from './navigate.js';

const staySeconds = 60;

/** Some time after one has left, Meet goes to its home page by itself. */
export const returnHomeAfterCall = () => {
  let since = null;
  setInterval(() => {
    since = document.querySelector('.exitHall .feedback') ? (since ?? Date.now()) : null;
    if (since === null || Date.now() - since < staySeconds * 1000) return;
    since = null;
    goTo('/');
  }, 1000);
};
