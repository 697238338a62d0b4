import {expect} from '@open-wc/testing';
import type {Dossier} from '../../../src/domain/dossier/dossier.ts';
import {SourceError} from '../../../src/domain/source-error.ts';
import {dossier} from '../../support/dossiers.ts';
import {deferred, failing} from '../../support/fake-source.ts';
import {until} from '../../support/until.ts';
import {CODE, listening, TrackerHarness, trackerSource} from './dossier-tracker.harness.ts';

describe('the form of the dossier tracker', () => {
  it('asks for a code and four digits, says what happens to them, and is accessible', async () => {
    const tracker = await TrackerHarness.open();
    for (const words of ['Mã hồ sơ', '4 số cuối của căn cước', 'không được trang này lưu lại']) {
      expect(tracker.text).to.include(words);
    }
    await expect(tracker.element).to.be.accessible();
  });

  it('asks for the phone instead, or for the code alone, as the office wants', async () => {
    const phone = await TrackerHarness.open({verify: 'phone4'});
    expect(phone.text).to.include('4 số cuối của số điện thoại');
    const lookup = listening();
    const alone = await TrackerHarness.open({verify: 'none', source: trackerSource({lookup})});
    expect(alone.field('digits')).to.equal(null);
    await alone.ask();
    await alone.seesAnswer();
    expect(lookup.keys).to.deep.equal([{kind: 'dossier', code: CODE}]);
  });

  it('cleans a pasted text message and says which code it read', async () => {
    const tracker = await TrackerHarness.open();
    await tracker.type(
      'code',
      'UBND phuong thong bao: ho so H26.150-26ll18-OO23 da tiep nhan, hen tra 23/11/2026',
    );
    await tracker.leave('code');
    await until(() => tracker.field('code').value === CODE, 'never cleaned');
    await tracker.leave('code');
    expect(tracker.note('code')).to.include(`Mã đọc được: ${CODE}`);
    expect(tracker.field('code').getAttribute('aria-invalid')).to.equal('false');
  });

  it('still says which code it read when nothing is found', async () => {
    const tracker = await TrackerHarness.open({source: trackerSource({lookup: () => failing('not-found')})});
    await tracker.type('code', 'H26.150-26ll18-OO23');
    await tracker.leave('code');
    await until(() => tracker.field('code').value === CODE, 'never cleaned');
    await tracker.type('digits', '1186');
    await tracker.click('Tra cứu');
    await until(() => tracker.problem, 'no message');
    expect(tracker.note('code')).to.include(`Mã đọc được: ${CODE}`);
  });

  it('keeps the lines of a pasted message apart', async () => {
    const tracker = await TrackerHarness.open();
    tracker.field('code').focus();
    const paste = new ClipboardEvent('paste', {bubbles: true, cancelable: true});
    // Not every browser lets a page fill the clipboard of an event.
    Object.defineProperty(paste, 'clipboardData', {
      value: {getData: () => `Ma ho so\n${CODE}\nHen tra ngay mai`},
    });
    tracker.field('code').dispatchEvent(paste);
    await until(() => tracker.field('code').value === CODE, 'the code was not read');
  });

  it('says which part of the code is wrong, and moves the focus there', async () => {
    const lookup = listening();
    const tracker = await TrackerHarness.open({source: trackerSource({lookup})});
    await tracker.ask({code: 'H26.150-261348-0023'});
    await until(() => tracker.note('code').includes('Phần ngày ở giữa mã chưa đúng'), 'nothing was said');
    expect(tracker.root.activeElement).to.equal(tracker.field('code'));
    expect(tracker.field('code').getAttribute('aria-invalid')).to.equal('true');
    expect(tracker.field('code').getAttribute('aria-describedby')).to.include('code-note');
    expect(lookup.keys).to.deep.equal([]);
    await expect(tracker.element).to.be.accessible();
  });

  it('never sends a whole ID number: four digits go out, a number in the code field does not', async () => {
    const lookup = listening();
    const tracker = await TrackerHarness.open({source: trackerSource({lookup})});
    await tracker.ask({code: '001099012345', digits: '001099011186'});
    await until(() => tracker.note('code').includes('giống số căn cước'), 'nothing was said');
    expect(tracker.field('digits').value).to.equal('1186');
    expect(tracker.note('digits')).to.include('Chỉ dùng 4 số cuối');
    expect(lookup.keys).to.deep.equal([]);
    await tracker.ask({digits: '001099011186'});
    await tracker.seesAnswer();
    expect(lookup.keys).to.deep.equal([{kind: 'dossier', code: CODE, digits: '1186'}]);
  });

  it('asks with Enter once, uses the key up, and leaves Enter within a composition alone', async () => {
    const answer = deferred<Dossier>();
    const lookup = listening(() => answer.promise);
    const tracker = await TrackerHarness.open({source: trackerSource({lookup})});
    await tracker.type('code', CODE);
    await tracker.type('digits', '1186');
    await tracker.press('Enter', {isComposing: true});
    const event = await tracker.press('Enter');
    expect(event.defaultPrevented).to.equal(true);
    await until(() => lookup.keys.length === 1, 'never asked');
    await tracker.press('Enter');
    await tracker.click('Đang tra cứu');
    answer.resolve(dossier());
    await tracker.seesAnswer();
    expect(lookup.keys).to.have.length(1);
  });

  it('asks for petitions in their own words', async () => {
    const lookup = listening();
    const tracker = await TrackerHarness.open({kind: 'petition', source: trackerSource({lookup})});
    await tracker.ask({code: 'PAKN-261116-0087', digits: '2931'});
    await tracker.seesAnswer();
    expect(lookup.keys[0]).to.deep.equal({kind: 'petition', code: 'PAKN-261116-0087', digits: '2931'});
  });

  for (const kind of [
    'network',
    'slow',
    'busy',
    'maintenance',
    'not-allowed',
    'bad-data',
    'not-found',
    'conflict',
    'too-large',
    'rejected',
  ] as const) {
    it(`says once what happened when it is ${kind}, keeps what was typed and the focus`, async () => {
      const tracker = await TrackerHarness.open({
        hotline: '024.0000.0150',
        source: trackerSource({lookup: () => failing(kind)}),
      });
      await tracker.type('code', CODE);
      await tracker.type('digits', '1186');
      await tracker.press('Enter');
      const problem = await until(() => tracker.problem, 'no message');
      expect(problem.textContent).to.include('024.0000.0150');
      expect(tracker.root.querySelectorAll('[part=problem]')).to.have.length(1);
      expect([tracker.field('code').value, tracker.field('digits').value]).to.deep.equal([CODE, '1186']);
      expect(tracker.root.activeElement).to.equal(tracker.field('digits'));
      await until(() => tracker.announced.length > 0, 'nothing was announced');
      expect(tracker.announced).to.not.include(CODE);
      await expect(tracker.element).to.be.accessible();
    });
  }

  const refusing = (fields: Record<string, string>) => () =>
    Promise.reject(new SourceError('rejected', 'HTTP 422', {fields}));

  it('says beside each field what the office refused, says it once, and moves nothing', async () => {
    const tracker = await TrackerHarness.open({
      source: trackerSource({lookup: refusing({code: 'too-long', digits: 'pattern'})}),
    });
    await tracker.type('code', CODE);
    await tracker.type('digits', '1186');
    await tracker.press('Enter');
    await until(
      () => tracker.note('code').includes('quá dài'),
      () => `nothing was said: ${tracker.text}`,
    );
    expect(tracker.note('digits')).to.include('4 số cuối chưa đúng dạng');
    for (const name of ['code', 'digits'] as const) {
      expect(tracker.field(name).getAttribute('aria-invalid')).to.equal('true');
      expect(tracker.field(name).getAttribute('aria-describedby')).to.include(`${name}-note`);
    }
    expect([tracker.field('code').value, tracker.field('digits').value]).to.deep.equal([CODE, '1186']);
    expect(tracker.root.activeElement).to.equal(tracker.field('digits'));
    expect(tracker.problem).to.equal(null);
    await until(() => tracker.announced.includes('quá dài'), 'nothing was announced');
    expect(tracker.announced).to.not.include(CODE);
    await expect(tracker.element).to.be.accessible();
    await tracker.type('code', CODE);
    expect([tracker.note('code'), tracker.problem]).to.deep.equal(['', null]);
  });

  it('takes back what it said of an earlier question once the next cannot be asked', async () => {
    const tracker = await TrackerHarness.open({source: trackerSource({lookup: () => failing('not-found')})});
    await tracker.ask();
    await until(() => tracker.problem, 'no message');
    await tracker.type('digits', '12');
    await tracker.press('Enter');
    await until(() => tracker.note('digits').includes('Còn thiếu 2 số'), 'nothing was said');
    expect(tracker.problem?.textContent).to.equal(undefined);
  });

  it('says in general that something was refused when the field is none of its own', async () => {
    const tracker = await TrackerHarness.open({
      verify: 'none',
      source: trackerSource({lookup: refusing({digits: 'required'})}),
    });
    await tracker.ask();
    await until(() => tracker.problem, 'no message');
    expect(tracker.problem?.textContent).to.include('Nội dung đã nhập chưa đúng');
  });

  for (const [kind, words, canRetry] of [
    ['conflict', 'Dữ liệu vừa thay đổi', true],
    ['too-large', 'Nội dung quá dài', false],
  ] as const) {
    it(`${canRetry ? 'offers' : 'does not offer'} to ask again when it is ${kind}`, async () => {
      const tracker = await TrackerHarness.open({source: trackerSource({lookup: () => failing(kind)})});
      await tracker.ask();
      await tracker.sees(words);
      expect(tracker.problem?.querySelector('button') !== null).to.equal(canRetry);
    });
  }

  it('leaves the fields only when its button has been pressed, so that no note comes before and moves the button away', async () => {
    const tracker = await TrackerHarness.open();
    await tracker.type('digits', '001099011186');
    const press = new MouseEvent('mousedown', {bubbles: true, composed: true, cancelable: true});
    tracker.button('Tra cứu').dispatchEvent(press);
    expect([press.defaultPrevented, tracker.root.activeElement?.id]).to.deep.equal([true, 'digits']);
    await tracker.click('Tra cứu');
    await until(() => tracker.note('digits').includes('Chỉ dùng 4 số cuối'), 'the field was not read');
  });

  it('is answered after another try', async () => {
    let tries = 0;
    const tracker = await TrackerHarness.open({
      source: trackerSource({
        lookup: () => (++tries === 1 ? failing('network') : Promise.resolve(dossier())),
      }),
    });
    await tracker.ask();
    await until(() => tracker.problem, 'no message');
    await tracker.click('Thử lại');
    await tracker.seesAnswer();
  });

  it('refuses to start when a secret stands in an attribute', async () => {
    const lookup = listening();
    const tracker = await TrackerHarness.open({source: trackerSource({lookup})});
    tracker.element.setAttribute('api-key', 'abc');
    await tracker.ask();
    await until(() => tracker.problem, 'no message');
    expect(lookup.keys).to.deep.equal([]);
  });

  it('speaks English throughout when asked to', async () => {
    const tracker = await TrackerHarness.open({language: 'en'});
    await tracker.sees('Application code');
    await tracker.type('digits', '11');
    await tracker.click('Look up');
    await tracker.sees('Please enter the application code.');
    expect(tracker.note('digits')).to.equal('2 digits are missing.');
    await tracker.type('code', CODE);
    await tracker.type('digits', '1186');
    await tracker.click('Look up');
    await tracker.seesAnswer();
    await tracker.sees('2 working days left (due Monday, 23/11/2026)');
    await expect(tracker.element).to.be.accessible();
  });
});
