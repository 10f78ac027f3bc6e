import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { LinkButton } from '@/components/LinkButton';
import { renderIn } from './render-in';

function Broken(): never {
  throw new Error('broken');
}

it('a fault in a page is said in the page', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  renderIn('de', <Broken />);
  expect(screen.getByRole('alert').textContent).toContain('(E403)');
});

it.each(['javascript:alert(1)', 'http://drive.google.com/x', 'data:text/html,x', ''])(
  'never offers %s as a link',
  (url) => {
    renderIn(
      'en',
      <LinkButton url={url} account="a@b.example">
        Open
      </LinkButton>,
    );
    expect(screen.queryByText('Open')).toBeNull();
  },
);
