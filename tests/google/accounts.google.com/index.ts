import { type Handler, sendText } from '../answer';
import { authorize, chooseAccount, consent } from './oauth';
import { accountChooser, serviceLogin, signInAndGoOn } from './sign-in';

export const handleAccounts: Handler = (req, res, ctx) => {
  switch (`${req.method} ${ctx.url.pathname}`) {
    case 'GET /o/oauth2/v2/auth':
      return authorize(res, ctx);
    case 'POST /signin/oauth/account':
      return chooseAccount(req, res, ctx);
    case 'GET /signin/oauth/consent':
    case 'POST /signin/oauth/consent':
      return consent(req, res, ctx);
    case 'GET /AccountChooser':
      return accountChooser(res, ctx);
    case 'GET /':
    case 'GET /ServiceLogin':
      return serviceLogin(res, ctx);
    case 'POST /AccountChooser':
    case 'POST /ServiceLogin':
    case 'POST /':
      return signInAndGoOn(req, res, ctx);
    default:
      return sendText(res, 404, 'Not found');
  }
};
