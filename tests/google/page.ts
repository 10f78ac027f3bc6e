export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

const STYLE = `
  :root { color-scheme: light; font: 14px/1.5 system-ui, sans-serif; color: #1f1f1f; background: #f0f4f9 }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center }
  main { box-sizing: border-box; width: min(32rem, 100%); padding: 2.25rem; border-radius: 1.75rem; background: #fff }
  h1 { margin: 0 0 .25rem; font-size: 1.6rem; font-weight: 400 }
  p { margin: .25rem 0 1rem; color: #444746 }
  ul { list-style: none; margin: 1rem 0; padding: 0; border-top: 1px solid #e3e3e3 }
  li { border-bottom: 1px solid #e3e3e3 }
  li button, li label { display: flex; gap: .75rem; align-items: center; width: 100%; padding: .75rem .25rem; box-sizing: border-box;
    border: 0; background: none; font: inherit; text-align: start; cursor: pointer }
  li small { display: block; color: #5e5e5e }
  li button:hover { background: #f6f9fe }
  .letter { display: grid; place-items: center; width: 2rem; height: 2rem; border-radius: 50%; background: #0b57d0; color: #fff }
  .choice { display: flex; justify-content: flex-end; gap: .5rem; margin-top: 1.5rem }
  .choice button { padding: .6rem 1.5rem; border: 0; border-radius: 1.25rem; background: none; color: #0b57d0; font: inherit; font-weight: 500; cursor: pointer }
  .choice button[value=continue] { background: #0b57d0; color: #fff }
  :focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px }
`;

/** A whole document in the plain look of Google's own pages. `body` is HTML already. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}
