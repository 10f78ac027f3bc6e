/** Meet gives its root the window's size in pixels. */
export const fitToWindow = () => {
  const root = document.querySelector('#yDmH0d');
  if (!root) return;
  root.style.width = `${innerWidth}px`;
  root.style.height = `${innerHeight}px`;
};

addEventListener('resize', fitToWindow);
