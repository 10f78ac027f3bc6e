/** The code of the room in the address, or null outside rooms. */
export const currentCode = () =>
  location.pathname.match(/^\/([a-z]{3}-[a-z]{4}-[a-z]{3})(?:$|\/)/)?.[1] ?? null;
