import type { Words } from '../words';

/** Second halves of company names: "Elmfield Health" is nobody's name. */
// biome-ignore format: a list of words, as many to a line as fit
export const COMPANY_WORDS: Words = [
  'health(?:care)?', 'labs?', 'systems?', 'systeme', 'group', 'gruppe', 'holdings?', 'bank', 'energ(?:y|ie)', 'logisti(?:cs|k)',
  'solutions', 'software', 'digital', 'media', 'medien', 'foods?', 'mobility', 'mobilität', 'insurance', 'versicherung(?:en)?',
  'versorgung', 'werke?', 'stadtwerke', 'technolog(?:y|ies|ie)', 'consulting', 'partners?', 'capital', 'ventures', 'studios?',
  'industr(?:y|ies|ie)', 'airlines?', 'airways', 'motors', 'pharma', 'medical', 'services?', 'verlag', 'rail', 'telecom', 'telekom',
  'networks?', 'retail', 'robotics', 'antriebe', 'maschinenbau', 'handel', 'automotive', 'analytics', 'interactive', 'entertainment',
  'payments?', 'pay', 'banking', 'trading', 'billing', 'controlling', 'accounting', 'management', 'chain', 'lending', 'leasing', 'underwriting', 'procurement', 'fulfil?lment', 'warehousing', 'manufacturing', 'engineering', 'compliance', 'finance', 'financial', 'commerce', 'marketing', 'agency', 'agentur', 'institut(?:e)?', 'foundation', 'stiftung',
  'corp(?:oration)?', 'gmbh', 'ag', 'se', 'kg', 'ohg', 'eg', 'ev', 'ltd', 'llc', 'inc', 'plc', 'sa', 'bv', 'nv', 'oy', 'ab', 'aps', 'sas', 'sarl', 'srl', 'co',
];
