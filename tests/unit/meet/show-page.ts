import { type RoomOptions, renderRoom } from '../../google/meet.google.com/render';

/** Makes an HTML text this test's document, without running its scripts. */
export function showPage(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // The sheets only make it pretty; computing with them is what takes the time here.
  removeAll(parsed, 'style');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  return document;
}

export const CODE = 'abc-defg-hij';

/** Shows the stand-in's Meet page. */
export function showRoom(options: Omit<RoomOptions, 'code'>): Document {
  return showPage(renderRoom({ code: CODE, ...options }));
}

export function removeAll(root: ParentNode, css: string): void {
  for (const element of root.querySelectorAll(css)) element.remove();
}

/** Changes the page's content as Meet does, without a new document. */
export function changeRoom(options: Omit<RoomOptions, 'code'>): void {
  const parsed = new DOMParser().parseFromString(renderRoom({ code: CODE, ...options }), 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}
