import type { en } from '../en';
import type { Same } from '../shape';
import { background } from './background';
import { common } from './common';
import { errors } from './errors';

export const de: Same<typeof en> = { background, common, errors };
