import {expect} from '@open-wc/testing';
import {SourceError} from '../../../src/domain/source-error.ts';
import {dossier} from '../../support/dossiers.ts';
import {until} from '../../support/until.ts';
import {CODE, listening, TrackerHarness, trackerSource} from './dossier-tracker.harness.ts';

describe('a challenge before the lookup', () => {
  it('sends the token of a challenge, asks for one new when it is refused, then says so and keeps the input', async () => {
    const tokens: (string | undefined)[] = [];
    const tracker = await TrackerHarness.open({
      challenge: () => Promise.resolve(`token-${tokens.length}`),
      source: trackerSource({
        lookup: ({challengeToken}) => {
          tokens.push(challengeToken);
          return Promise.reject(new SourceError('not-allowed', 'HTTP 403'));
        },
      }),
    });
    await tracker.ask();
    await tracker.sees('Chưa xác nhận được');
    expect(tokens).to.deep.equal(['token-0', 'token-1']);
    expect(tracker.field('code').value).to.equal(CODE);
  });

  it('gives up on a challenge that never answers', async () => {
    const lookup = listening();
    const tracker = await TrackerHarness.open({
      challenge: () => new Promise<string>(() => undefined),
      source: trackerSource({lookup}),
    });
    await tracker.ask();
    await tracker.sees('Đang tra cứu');
    await until(() => (tracker.clock.pass(61_000), tracker.problem), 'still waiting');
    expect(tracker.text).to.include('Chưa xác nhận được');
    expect(lookup.keys).to.deep.equal([]);
  });

  for (const [what, challenge] of [
    ['is blocked', () => Promise.reject(new Error('blocked'))],
    [
      'throws at once',
      () => {
        throw new Error('blocked');
      },
    ],
    ['gives no token', () => Promise.resolve('')],
    ['gives something else', () => Promise.resolve({token: 1} as unknown as string)],
  ] as const) {
    it(`says so, keeps the input and does not ask when it ${what}`, async () => {
      const lookup = listening();
      const tracker = await TrackerHarness.open({
        challenge,
        hotline: '024.0000.0150',
        source: trackerSource({lookup}),
      });
      await tracker.ask();
      await tracker.sees('Chưa xác nhận được');
      expect(tracker.problem?.textContent).to.include('024.0000.0150');
      expect([tracker.field('code').value, tracker.field('digits').value]).to.deep.equal([CODE, '1186']);
      expect(lookup.keys).to.deep.equal([]);
      await expect(tracker.element).to.be.accessible();
    });
  }

  it('asks once more when the field of the token is refused, and is answered with the new one', async () => {
    let tries = 0;
    const tracker = await TrackerHarness.open({
      challenge: () => Promise.resolve(`token-${++tries}`),
      source: trackerSource({
        lookup: ({challengeToken}) =>
          challengeToken === 'token-2'
            ? Promise.resolve(dossier())
            : Promise.reject(new SourceError('rejected', 'HTTP 422', {fields: {challengeToken: 'unknown'}})),
      }),
    });
    await tracker.ask();
    await tracker.seesAnswer();
    expect(tries).to.equal(2);
  });

  it('tells the citizen what is waited for, and shows the challenge beside the answer as well', async () => {
    let solve = (_token: string): void => undefined;
    const tracker = await TrackerHarness.open({
      challenge: () => new Promise<string>((resolve) => (solve = resolve)),
    });
    tracker.element.innerHTML = '<div slot="challenge">2 + 3 = ?</div>';
    const isShown = () => tracker.element.firstElementChild!.getClientRects().length > 0;
    await tracker.ask();
    await tracker.sees('Vui lòng xác nhận bạn không phải là máy');
    await until(() => tracker.announced.includes('không phải là máy'), 'nothing was announced');
    expect(isShown()).to.equal(true);
    solve('token');
    await tracker.seesAnswer();
    expect(isShown()).to.equal(true);
  });

  it('is not asked again by itself when the citizen comes back to the tab', async () => {
    let asked = 0;
    const tracker = await TrackerHarness.answered({challenge: () => Promise.resolve(`token-${++asked}`)});
    tracker.clock.pass(40_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await tracker.element.updateComplete;
    expect(asked).to.equal(1);
  });

  it('is refused in strict mode unless it can be met without eyes', async () => {
    const lookup = listening();
    const picture = () => Promise.resolve('token');
    const tracker = await TrackerHarness.open({
      strict: true,
      challenge: picture,
      source: trackerSource({lookup}),
    });
    await tracker.ask();
    await tracker.sees('Tiện ích này chưa sẵn sàng');
    expect(lookup.keys).to.deep.equal([]);
    tracker.element.challenge = Object.assign(picture, {hasAlternative: true});
    await tracker.click('Tra cứu');
    await tracker.seesAnswer();
    expect(lookup.keys).to.have.length(1);
  });
});
