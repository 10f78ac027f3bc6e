import { background } from './background';
import { calendar } from './calendar';
import { common } from './common';
import { errors } from './errors';
import { guidelines } from './guidelines';
import { options } from './options';
import { panel } from './panel';
import { popup } from './popup';
import { session } from './session';
import { welcome } from './welcome';

export const en = {
  background,
  calendar,
  common,
  errors,
  guidelines,
  options,
  panel,
  popup,
  session,
  welcome,
};
