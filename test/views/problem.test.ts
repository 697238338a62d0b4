import {expect} from '@open-wc/testing';
import {nothing, render} from 'lit';
import {common} from '../../src/messages/common.vi.ts';
import {hotlineView} from '../../src/views/problem.view.ts';

function linkOf(hotline: string | undefined): HTMLAnchorElement | null {
  const place = document.createElement('div');
  render(hotlineView(hotline, common), place);
  return place.querySelector('a');
}

describe('Whom to call in a fault', () => {
  it('is one number that can be tapped, though the office has written two', () => {
    const link = linkOf('024.0000.0150 – 024.0000.0151');
    expect(link?.href).to.equal('tel:02400000150');
    expect(link?.textContent).to.equal('024.0000.0150 – 024.0000.0151');
  });

  it('is not said where no number is known', () => {
    expect(hotlineView(undefined, common)).to.equal(nothing);
  });
});
