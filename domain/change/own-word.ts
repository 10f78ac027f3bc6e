import type { Corrections } from '../correction/corrections';
import type { ChangedField } from './change';

/** Whether the person set right what now changed in the calendar: then their own word still counts. */
export function hasOwnWord(corrections: Corrections, field: ChangedField): boolean {
  switch (field) {
    case 'kind':
    case 'recording':
    case 'candidate':
      return corrections[field] !== null;
    case 'cv':
    case 'tasks':
    case 'scorecard':
    case 'description':
      return (
        corrections.documents.some((one) => one.use === field) ||
        (field === 'description' && corrections.passage !== null)
      );
    default:
      return false;
  }
}
