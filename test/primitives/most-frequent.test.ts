import {expect} from '@open-wc/testing';
import {mostFrequent} from '../../src/primitives/most-frequent.ts';

describe('the most frequent of a list', () => {
  it('is the first of equals, unless another is preferred', () => {
    expect(mostFrequent(['a', 'b', 'b', 'a', 'c'])).to.equal('a');
    expect(mostFrequent(['a', 'b', 'b', 'a', 'c'], 'b')).to.equal('b');
    expect(mostFrequent(['a', 'b', 'b'], 'a')).to.equal('b');
  });

  it('of an empty one is what is preferred, if anything', () => {
    expect(mostFrequent([])).to.equal(undefined);
    expect(mostFrequent([], 'a')).to.equal('a');
  });
});
