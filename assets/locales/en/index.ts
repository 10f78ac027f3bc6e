import { background } from './background';
import { common } from './common';
import { errors } from './errors';

export const en = { background, common, errors };
