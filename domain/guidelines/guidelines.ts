/** For whom a guideline counts: every session, or one session type. */
export type Scope = 'all' | 'expertlead' | 'expertview';

/** How the product comes to know that a guideline is kept; a declared check never looks like a measured one. */
type EvidenceKind = 'measured' | 'observed' | 'declared' | 'reminder';

export interface Guideline {
  readonly id: string;
  readonly scope: Scope;
  /** The strongest kind first. */
  readonly evidence: readonly EvidenceKind[];
}

/** expertlead's preparation hints for interviewers under the product's own numbers. Nothing is added to them. */
export const GUIDELINES = [
  { id: 'G1', scope: 'all', evidence: ['measured'] },
  { id: 'G2', scope: 'all', evidence: ['measured', 'declared'] },
  { id: 'G3', scope: 'all', evidence: ['observed', 'declared'] },
  { id: 'G4', scope: 'all', evidence: ['observed', 'declared'] },
  { id: 'G5', scope: 'all', evidence: ['declared'] },
  { id: 'G6', scope: 'all', evidence: ['measured', 'observed'] },
  { id: 'G7', scope: 'all', evidence: ['measured'] },
  { id: 'G8', scope: 'all', evidence: ['measured'] },
  { id: 'G9', scope: 'all', evidence: ['reminder'] },
  { id: 'G10', scope: 'all', evidence: ['reminder'] },
  { id: 'G11', scope: 'all', evidence: ['reminder'] },
  { id: 'L1', scope: 'expertlead', evidence: ['reminder'] },
  { id: 'L2', scope: 'expertlead', evidence: ['measured'] },
  { id: 'L3', scope: 'expertlead', evidence: ['reminder'] },
  { id: 'V1', scope: 'expertview', evidence: ['reminder'] },
  { id: 'V2', scope: 'expertview', evidence: ['measured'] },
  { id: 'V3', scope: 'expertview', evidence: ['measured'] },
  { id: 'V4', scope: 'expertview', evidence: ['reminder'] },
  { id: 'V5', scope: 'expertview', evidence: ['reminder'] },
  { id: 'V6', scope: 'expertview', evidence: ['reminder'] },
] as const satisfies readonly Guideline[];

/** The number of a guideline, as code, tests and docs quote it. */
export type GuidelineId = (typeof GUIDELINES)[number]['id'];
