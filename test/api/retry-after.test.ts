import {expect} from '@open-wc/testing';
import {retryAfterMs} from '../../src/api/retry-after.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const wait = (headers: Record<string, string>) => retryAfterMs(new Headers(headers), NOW);

describe('how long a response asks to wait', () => {
  it('is read from seconds', () => {
    expect(wait({'Retry-After': '12'})).to.equal(12_000);
  });

  it('is read from a date, against our clock when the response has none', () => {
    expect(wait({'Retry-After': 'Mon, 23 Nov 2026 08:00:20 GMT'})).to.equal(20_000);
  });

  it('Transport 16: is read against the clock of the response when ours is a year behind', () => {
    const headers = {
      'Retry-After': 'Tue, 23 Nov 2027 08:00:45 GMT',
      Date: 'Tue, 23 Nov 2027 08:00:00 GMT',
    };
    expect(wait(headers)).to.equal(45_000);
  });

  it('Transport 16: is never more than two minutes', () => {
    expect(wait({'Retry-After': '3600'})).to.equal(120_000);
  });

  const nonsense = ['', '-5', 'NaN', 'soon', '0', '1.5', 'Mon, 23 Nov 2020 08:00:00 GMT'];
  for (const value of nonsense) {
    it(`Transport 17: is half a minute for "${value}"`, () => {
      expect(wait({'Retry-After': value})).to.equal(30_000);
    });
  }

  it('Transport 17: is half a minute without the header', () => {
    expect(wait({})).to.equal(30_000);
  });

  it('Transport 17: is capped for a number beyond all measure', () => {
    expect(wait({'Retry-After': '9'.repeat(400)})).to.equal(120_000);
  });
});
