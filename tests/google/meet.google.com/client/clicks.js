import { act } from './live.js';
import { goTo } from './navigate.js';

const here = {
  home: () => goTo('/'),
  open: (element) => goTo(new URL(element.href).pathname),
};

const onClick = (event) => {
  const button = event.target.closest('[jsaction^="click:"], [data-demo], .switchAccount');
  if (!button) return;
  event.preventDefault();
  const action = button.getAttribute('jsaction')?.replace('click:', '') ?? button.getAttribute('data-demo');
  if (!action) return;
  if (Object.hasOwn(here, action)) here[action](button);
  else act(action);
};

const onSubmit = (event) => {
  if (!event.target.matches('.codeForm')) return;
  event.preventDefault();
  const typed = new FormData(event.target).get('code');
  const code = String(typed).match(/[a-z]{3}-[a-z]{4}-[a-z]{3}/)?.[0];
  if (code) goTo(`/${code}`);
};

/** Buttons say in `jsaction` what they do, as Meet's do. */
export const listenForClicks = () => {
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
};
