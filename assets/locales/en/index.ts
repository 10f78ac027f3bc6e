import { background } from './background';
import { calendar } from './calendar';
import { changes } from './changes';
import { common } from './common';
import { correct } from './correct';
import { draft } from './draft';
import { errors } from './errors';
import { guidelines } from './guidelines';
import { missing } from './missing';
import { notHere } from './not-here';
import { options } from './options';
import { panel } from './panel';
import { popup } from './popup';
import { rules } from './rules';
import { session } from './session';
import { trial } from './trial';
import { welcome } from './welcome';

export const en = {
  background,
  calendar,
  changes,
  common,
  correct,
  draft,
  errors,
  guidelines,
  missing,
  notHere,
  options,
  panel,
  popup,
  rules,
  session,
  trial,
  welcome,
};
