import {expect} from '@open-wc/testing';
import {SharedRequests} from '../../src/api/shared-requests.ts';

/** A request that is answered by hand. */
function held() {
  let answer: (value: string) => void = () => {};
  const seen: AbortSignal[] = [];
  const start = (signal: AbortSignal) => {
    seen.push(signal);
    return new Promise<string>((resolve) => (answer = resolve));
  };
  return {start, seen, answer: (value: string) => answer(value)};
}

describe('requests for the same thing', () => {
  it('are sent once while the first is under way', async () => {
    const shared = new SharedRequests();
    const {start, seen, answer} = held();
    const both = [1, 2].map(() => shared.ask('a', start, new AbortController().signal));
    answer('x');
    expect(await Promise.all(both)).to.deep.equal(['x', 'x']);
    expect(seen.length).to.equal(1);
  });

  it('are sent again once the first is answered', async () => {
    const shared = new SharedRequests();
    let sent = 0;
    const start = () => Promise.resolve(++sent);
    await shared.ask('a', start, new AbortController().signal);
    expect(await shared.ask('a', start, new AbortController().signal)).to.equal(2);
  });

  it('go on when one of two leaves', async () => {
    const shared = new SharedRequests();
    const {start, seen, answer} = held();
    const [leaver, stayer] = [new AbortController(), new AbortController()];
    const left = shared.ask('a', start, leaver.signal).catch((error: unknown) => error);
    const stayed = shared.ask('a', start, stayer.signal);
    leaver.abort('gone');
    expect(await left).to.equal('gone');
    expect(seen[0]!.aborted).to.equal(false);
    answer('x');
    expect(await stayed).to.equal('x');
  });

  it('stop when the last one leaves, and start anew for the next', async () => {
    const shared = new SharedRequests();
    const {start, seen} = held();
    const leavers = [new AbortController(), new AbortController()];
    const asked = leavers.map(({signal}) => shared.ask('a', start, signal).catch(() => {}));
    for (const leaver of leavers) leaver.abort();
    await Promise.all(asked);
    expect(seen[0]!.aborted).to.equal(true);
    void shared.ask('a', start, new AbortController().signal);
    expect(seen.length).to.equal(2);
  });

  it('fail together', async () => {
    const shared = new SharedRequests();
    const start = () => Promise.reject(new Error('down'));
    const asked = [1, 2].map(() => shared.ask('a', start, new AbortController().signal));
    const results = await Promise.allSettled(asked);
    expect(results.map(({status}) => status)).to.deep.equal(['rejected', 'rejected']);
  });
});
