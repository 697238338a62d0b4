import {expect} from '@open-wc/testing';
import '../../src/define/dossier-tracker.ts';
import {dossier} from '../support/dossiers.ts';
import {until} from '../support/until.ts';
import {TrackerHarness} from '../widgets/dossier-tracker/dossier-tracker.harness.ts';
import {Witness} from './support/witness.ts';

const CODE = 'H26.150-261118-7319';
const OTHER_CODE = 'H26.150-261117-8426';
const DIGITS = '5086';
const NAME = 'Nguyễn Quyềnh Thoạikỳ';
const ID_NUMBER = '001099075086';

/** What must be found nowhere but in the body of the question and on the screen of who asked. */
const CANARIES = [CODE, OTHER_CODE, DIGITS, NAME, 'Thoạikỳ', ID_NUMBER];

const DOSSIERS = [CODE, OTHER_CODE].map((code) => ({
  ...dossier({code, dueAt: '2026-11-23T17:00:00+07:00', step: `Xác minh ${ID_NUMBER}`}),
  applicant: NAME,
  citizenId: ID_NUMBER,
}));

/** An API that knows two dossiers. */
function answer(url: string, body: string | undefined): Response {
  const headers = {'Content-Type': 'application/json'};
  if (!url.endsWith('/dossiers/lookup'))
    return new Response('{"code":"H26.150","name":"UBND phường","level":"commune"}', {headers});
  const key = JSON.parse(body ?? '{}') as {code: string; digits: string};
  const found = DOSSIERS.find(({code}) => code === key.code);
  if (found && key.digits === DIGITS) return new Response(JSON.stringify(found), {headers});
  return new Response('{"type":"not-found","title":"Nothing found","status":404}', {
    status: 404,
    headers: {'Content-Type': 'application/problem+json'},
  });
}

/** A name of its own without any digit, so that no canary is ever read out of it. */
const letters = (count: number): string => 'o'.repeat(count);

describe('what a citizen gives and gets', () => {
  let opened = 0;
  let witness: Witness;
  let tracker: TrackerHarness;

  beforeEach(async () => {
    witness = new Witness(answer);
    tracker = await TrackerHarness.open({
      source: undefined,
      api: `https://api-${letters(++opened)}.example/v1`,
      agency: 'H26.150',
    });
  });

  afterEach(() => witness.leave());

  /** No trace outside the question and the screen; and on screen never in an attribute, never a name or a number. */
  async function expectNoTrace(): Promise<void> {
    expect(await witness.traces(CANARIES)).to.deep.equal([]);
    expect(witness.attributes(CANARIES)).to.deep.equal([]);
    expect(tracker.text).to.not.match(new RegExp(`Thoạikỳ|${ID_NUMBER}|${DIGITS}`));
  }

  /** Not even on screen any more. */
  async function expectForgotten(): Promise<void> {
    await expectNoTrace();
    expect(tracker.root.innerHTML).to.not.match(new RegExp(CANARIES.join('|')));
    expect(tracker.field('code').value + tracker.field('digits').value).to.equal('');
  }

  it('goes into one POST body, and nowhere else when it is wrong', async () => {
    await tracker.ask({code: CODE, digits: '0000'});
    await until(() => tracker.problem, 'no message');
    expect(witness.attributes(CANARIES)).to.deep.equal([]);
    await tracker.ask({code: CODE, digits: DIGITS});
    await tracker.seesAnswer();
    const bodies = witness.requests.filter(({body}) => body).map(({body}) => JSON.parse(body!) as unknown);
    expect(bodies).to.deep.equal([
      {kind: 'dossier', code: CODE, digits: '0000'},
      {kind: 'dossier', code: CODE, digits: DIGITS},
    ]);
    for (const {init} of witness.requests.filter(({body}) => body)) {
      expect(init).to.include({method: 'POST', credentials: 'omit', cache: 'no-store'});
      expect(init?.redirect).to.be.oneOf(['error', 'manual']);
      expect(init?.referrerPolicy).to.equal('no-referrer');
    }
    await expectNoTrace();
  });

  it('leaves no trace when it is copied, shared, printed, put into the calendar and renewed', async () => {
    await tracker.ask({code: CODE, digits: DIGITS});
    await tracker.seesAnswer();
    for (const label of [
      'Sao chép tóm tắt',
      'Chia sẻ',
      'Lưu ngày hẹn vào lịch',
      'In phiếu',
      'Cập nhật lại',
    ]) {
      await tracker.click(label);
    }
    await until(() => witness.printed === 1, 'nothing was printed');
    await until(() => witness.requests.filter(({body}) => body).length === 2, 'never renewed');
    expect(witness.handedOut).to.have.length(2);
    await expectNoTrace();
  });

  it('is not there any more after leaving the page and coming back', async () => {
    await tracker.ask({code: CODE, digits: DIGITS});
    await tracker.seesAnswer();
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await tracker.element.updateComplete;
    await expectForgotten();
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await tracker.element.updateComplete;
    await expectForgotten();
  });

  it('is not there any more when only typed', async () => {
    await tracker.type('code', CODE);
    await tracker.type('digits', DIGITS);
    await tracker.leave('digits');
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await tracker.element.updateComplete;
    await expectForgotten();
  });

  it('is not there any more after a second search, an idle time or a removal', async () => {
    await tracker.ask({code: CODE, digits: DIGITS});
    await tracker.seesAnswer();
    await tracker.click('Tra cứu hồ sơ khác');
    await expectForgotten();
    await tracker.ask({code: OTHER_CODE, digits: DIGITS});
    await tracker.seesAnswer();
    expect(tracker.root.innerHTML).to.not.include(CODE);
    tracker.clock.pass(120_000);
    await tracker.element.updateComplete;
    await expectForgotten();
    await tracker.ask({code: CODE, digits: DIGITS});
    await tracker.seesAnswer();
    tracker.element.remove();
    await tracker.element.updateComplete;
    await expectForgotten();
  });

  it('tells the page nothing but the kind and the state', async () => {
    await tracker.ask({code: CODE, digits: DIGITS});
    await tracker.seesAnswer();
    const told = witness.events.filter(({type}) => type.startsWith('motcua-'));
    expect(told.map(({type, says}) => `${type} ${says}`)).to.deep.equal([
      'motcua-dossier-shown {"kind":"dossier","state":"processing"}',
    ]);
  });

  it('stands behind the marks that recorders of sessions respect', async () => {
    const marks = [
      'data-private',
      'data-hj-suppress',
      'data-clarity-mask',
      'data-dd-privacy',
      'data-matomo-mask',
    ];
    const cover = tracker.root.querySelector(
      '.rr-block.ph-no-capture.ym-hide-content.fs-exclude.sentry-block',
    )!;
    for (const mark of marks) expect(cover.hasAttribute(mark), mark).to.equal(true);
    expect(cover.contains(tracker.field('code'))).to.equal(true);
    await tracker.ask({code: CODE, digits: DIGITS});
    await tracker.seesAnswer();
    expect(cover.isConnected && cover.contains(tracker.root.querySelector('#answer'))).to.equal(true);
  });
});
