/** A mistake of the person at the command line, said in one sentence. */
export class InspectError extends Error {}
