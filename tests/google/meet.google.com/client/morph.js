/** What makes two elements the same one in two states; texts and labels may differ. */
const identity = (node) =>
  node instanceof Element
    ? [
        node.nodeName,
        node.id.startsWith('tt-') ? '' : node.id,
        node.getAttribute('jsname'),
        node.getAttribute('data-tile-media-id'),
        node.getAttribute('data-priority'),
        node.getAttribute('data-panel'),
      ].join('|')
    : node.nodeName;

const syncAttributes = (old, fresh) => {
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
};

const syncChildren = (old, fresh) => {
  const wanted = [...fresh.childNodes];
  wanted.forEach((child, index) => {
    const rest = [...old.childNodes].slice(index);
    const same = rest.find((node) => identity(node) === identity(child));
    const place = rest[0] ?? null;
    if (!same) {
      old.insertBefore(document.importNode(child, true), place);
      return;
    }
    // Nodes between are gone in the new state; moving `same` instead would restart what runs inside it.
    for (const node of rest.slice(0, rest.indexOf(same)))
      if (!wanted.some((other) => identity(other) === identity(node))) node.remove();
    if (same !== old.childNodes[index]) old.insertBefore(same, old.childNodes[index] ?? null);
    morph(same, child);
  });
  while (old.childNodes.length > wanted.length) old.lastChild.remove();
};

export const morph = (old, fresh) => {
  if (old instanceof Element && fresh instanceof Element) {
    syncAttributes(old, fresh);
    // Meet keeps these for other extensions and leaves alone what they put there.
    if (!old.id.startsWith('browser-extension-')) syncChildren(old, fresh);
  } else if (old.nodeValue !== fresh.nodeValue) {
    old.nodeValue = fresh.nodeValue;
  }
};
