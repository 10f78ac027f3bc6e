import { el, text } from '../html';
import { icon } from '../icon';
import type { RoomView } from '../view';
import { avatar } from './portrait';

type HeaderView = Pick<RoomView, 'account' | 'words' | 'variants'>;

const logo = (): string =>
  el(
    'span',
    { class: 'meetLogo', 'aria-hidden': 'true' },
    '<svg viewBox="0 0 32 26"><path fill="#00832d" d="M18 13l3.2 3.7 4.3 2.8.8-6.4-.8-6.3-4.4 2.4z"/>' +
      '<path fill="#0066da" d="M0 18.6v5.5A2 2 0 0 0 2 26h5.400l1.100-4.100-1.100-3.300-3.700-1.100z"/>' +
      '<path fill="#e94235" d="M7.400 0L0 7.400l3.800 1.100 3.600-1.100 1.100-3.300z"/><path fill="#2684fc" d="M7.400 7.400H0v11.200h7.400z"/>' +
      '<path fill="#00ac47" d="M18 13v5.600H7.400V26h16.200a2 2 0 0 0 1.900-1.900v-4.600z"/>' +
      '<path fill="#ffba00" d="M23.600 0H7.400v7.400H18V13l7.500-6.200V1.900A2 2 0 0 0 23.600 0z"/>' +
      '<path fill="#00ac47" d="M31 2.700l-5.500 4.100v12.700L31 23.300a.900.900 0 0 0 1-.8V3.500a.900.900 0 0 0-1-.8z"/></svg>',
    el('span', {}, 'Meet'),
  );

const account = ({ account, words }: HeaderView): string =>
  account
    ? el(
        'div',
        { class: 'accountBox' },
        el(
          'div',
          { class: 'accountText' },
          el('div', {}, text(account.email)),
          el('a', { href: '#', class: 'switchAccount' }, text(words.switchAccount)),
        ),
        avatar(account.name, 'accountAvatar'),
      )
    : '';

export const header = (view: HeaderView): string =>
  el(
    'div',
    { class: 'pageHeader' },
    el(
      'a',
      { href: '/', class: 'homeLink', jsaction: 'click:home', 'aria-label': view.words.returnHome },
      logo(),
    ),
    account(view),
  );

/** The home page has Google's account button, which says name and address. */
export const homeHeader = (view: HeaderView): string =>
  el(
    'div',
    { class: 'pageHeader' },
    logo(),
    view.account
      ? el(
          'a',
          {
            href: '#',
            class: 'accountBox',
            'aria-label': `Google Account: ${view.account.name} (${view.account.email})`,
          },
          avatar(view.account.name, 'accountAvatar'),
        )
      : icon('frame_person', view.variants),
  );
