/** Keeps the clock in the bar right between two states of the room. */
export const keepClock = () =>
  setInterval(() => {
    const [time, half] = document.querySelectorAll('[jsname=W5i7Bf] span');
    if (!time || !half) return;
    const format = new Intl.DateTimeFormat(document.documentElement.lang, {
      hour: 'numeric',
      minute: '2-digit',
    });
    const [now, part] = format.format(new Date()).split(/\s/);
    if (time.textContent !== now) time.textContent = now;
    if (half.textContent.trim() !== (part ?? '')) half.textContent = part ? ` ${part}` : '';
  }, 5000);
