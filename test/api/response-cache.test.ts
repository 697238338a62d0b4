import {expect} from '@open-wc/testing';
import {ResponseCache} from '../../src/api/response-cache.ts';
import {ManualClock} from './support/clocks.ts';

describe('the memory for public answers', () => {
  it('gives an answer for a minute', () => {
    const clock = new ManualClock();
    const cache = new ResponseCache(clock);
    cache.set('a', 1);
    clock.advance(59_999);
    expect(cache.get('a')?.value).to.equal(1);
    clock.advance(1);
    expect(cache.get('a')).to.equal(undefined);
  });

  it('gives nothing that was never set, even in 1970', () => {
    expect(new ResponseCache(new ManualClock(0)).get('a')).to.equal(undefined);
  });

  it('gives nothing from the future after the clock was set back', () => {
    const clock = new ManualClock();
    const cache = new ResponseCache(clock);
    cache.set('a', 1);
    clock.advance(-3_600_000);
    expect(cache.get('a')).to.equal(undefined);
  });

  it('keeps fifty answers', () => {
    const cache = new ResponseCache(new ManualClock());
    for (let n = 0; n < 51; n++) cache.set(String(n), n);
    expect([cache.get('0')?.value, cache.get('1')?.value]).to.deep.equal([undefined, 1]);
  });
});
