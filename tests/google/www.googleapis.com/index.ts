import { type Handler, sendText } from '../answer';
import { handleCalendar } from './calendar/index';
import { answerCors } from './cors';
import { userInfo } from './userinfo';

export const handleApis: Handler = (req, res, ctx) => {
  if (answerCors(req, res)) return;
  if (req.method !== 'GET') return sendText(res, 404, 'Not Found');
  if (ctx.url.pathname === '/oauth2/v3/userinfo') return userInfo(req, res, ctx);
  if (ctx.url.pathname.startsWith('/calendar/v3/')) return handleCalendar(req, res, ctx);
  return sendText(res, 404, 'Not Found');
};
