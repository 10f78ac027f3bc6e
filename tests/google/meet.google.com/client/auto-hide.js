const idleMilliseconds = 5000;

/** Without a moving pointer the bar disappears from sight; its buttons stay in the page. */
export const hideBarWhenIdle = () => {
  let timer = 0;
  const wake = () => {
    clearTimeout(timer);
    document.body.classList.remove('bar-hidden');
    timer = setTimeout(() => document.body.classList.add('bar-hidden'), idleMilliseconds);
  };
  for (const name of ['pointermove', 'pointerdown', 'keydown', 'focusin'])
    document.addEventListener(name, wake);
  wake();
};
