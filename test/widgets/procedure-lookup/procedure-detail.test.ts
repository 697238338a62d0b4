import {expect} from '@open-wc/testing';
import {BIRTH} from '../../support/procedures.ts';
import {failing} from '../../support/fake-source.ts';
import {until} from '../../support/until.ts';
import {goodSource, LookupHarness} from './procedure-lookup.harness.ts';

async function openBirth(props: Parameters<typeof LookupHarness.open>[0] = {}): Promise<LookupHarness> {
  const lookup = await LookupHarness.open(props);
  await lookup.openRow(BIRTH.name);
  await until(() => lookup.root.querySelector('[part=detail]'), 'never opened');
  return lookup;
}

const boxes = (lookup: LookupHarness) => [
  ...lookup.root.querySelectorAll<HTMLInputElement>('[type=checkbox]'),
];

describe('a procedure in full', () => {
  it('shows the facts, the papers by case, notes apart, and where to go', async () => {
    const lookup = await openBirth();
    const facts = lookup.root.querySelector('[part=facts]')!.textContent;
    expect(facts).to.include('1 ngày làm việc').and.to.include('Trong ngày').and.to.include('Miễn phí');
    expect(facts).to.include('UBND phường Hồng Lạc');
    expect(boxes(lookup)).to.have.length(3);
    expect(lookup.text).to.include('Trẻ bị bỏ rơi').and.to.include('Đã chuẩn bị 0/3 giấy tờ');
    expect(lookup.root.querySelector('[part=checklist]')!.textContent).to.include('Lưu ý');
    for (const details of lookup.root.querySelectorAll('details')) details.open = true;
    expect(lookup.text).to.include('Số 1 phố Mẫu').and.to.include('60/2014/QH13');
    await expect(lookup.element).to.be.accessible();
  });

  it('says "Chưa cập nhật" where the office has stated nothing', async () => {
    const lookup = await LookupHarness.open();
    await lookup.openRow('Thủ tục đăng ký khai tử');
    await lookup.sees('Chưa cập nhật');
    expect(lookup.text).to.include('chưa công bố danh sách giấy tờ');
    await expect(lookup.element).to.be.accessible();
  });

  it('keeps ticks when the citizen looks elsewhere and comes back, and undoes their removal', async () => {
    const lookup = await openBirth();
    boxes(lookup)[0]!.click();
    boxes(lookup)[2]!.click();
    await lookup.sees('Đã chuẩn bị 2/3 giấy tờ');
    await lookup.click('Quay lại danh sách');
    await lookup.openRow(BIRTH.name);
    await lookup.sees('Đã chuẩn bị 2/3 giấy tờ');
    await lookup.click('Bỏ đánh dấu tất cả');
    expect(boxes(lookup).some((box) => box.checked)).to.equal(false);
    await lookup.click('Hoàn tác');
    expect(boxes(lookup).map((box) => box.checked)).to.deep.equal([true, false, true]);
  });

  it('copies the list with its ticks as plain text', async () => {
    const lookup = await openBirth();
    boxes(lookup)[1]!.click();
    await lookup.sees('Đã chuẩn bị 1/3');
    let copied = '';
    const clipboard = {writeText: (text: string) => ((copied = text), Promise.resolve())};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    await lookup.click('Sao chép');
    await until(() => lookup.announced.includes('Đã sao chép'), 'copying was not announced');
    delete (navigator as {clipboard?: unknown}).clipboard;
    expect(copied).to.include('Mã thủ tục: 1.001193');
    expect(copied).to.include('[x] Giấy chứng sinh (1 bản chính)');
    expect(copied).to.include('[ ] Tờ khai đăng ký khai sinh');
  });

  it('shows each time that the list was copied, and says it again', async () => {
    const lookup = await openBirth();
    const clipboard = {writeText: () => Promise.resolve()};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    const heard = lookup.listen();
    const shown = () => lookup.root.querySelector('[part=checklist]')!.textContent;
    await lookup.click('Sao chép');
    await until(() => shown().includes('Đã sao chép.'), 'copying was not shown');
    await until(() => heard.length === 1, 'copying was not announced');
    await lookup.click('Sao chép');
    await until(() => heard.length === 2, 'copying again was not announced');
    delete (navigator as {clipboard?: unknown}).clipboard;
    expect(heard).to.deep.equal(['Đã sao chép.', 'Đã sao chép.']);
    boxes(lookup)[0]!.click();
    await lookup.sees('Đã chuẩn bị 1/3');
    expect(shown()).to.not.include('Đã sao chép.');
  });

  it('keeps the focus on the button that takes the ticks away and brings them back, and says what it did', async () => {
    const lookup = await openBirth();
    boxes(lookup)[0]!.click();
    await lookup.sees('Bỏ đánh dấu tất cả');
    const button = lookup.button('Bỏ đánh dấu tất cả');
    button.focus();
    button.click();
    await until(() => lookup.announced.includes('Đã bỏ đánh dấu.'), 'taking away was not announced');
    expect(lookup.root.activeElement?.textContent.trim()).to.equal('Hoàn tác');
    await lookup.click('Hoàn tác');
    await until(() => lookup.announced.includes('Đã đánh dấu lại.'), 'bringing back was not announced');
    expect(lookup.root.activeElement?.textContent.trim()).to.equal('Bỏ đánh dấu tất cả');
  });

  it('says that dossiers are taken online when the office has not said how far', async () => {
    const {serviceLevel: _, ...unrated} = BIRTH;
    const online = {channel: 'online', fees: []} as const;
    const lookup = await openBirth({
      source: goodSource({procedure: () => Promise.resolve({...unrated, channels: [online]})}),
    });
    const facts = lookup.root.querySelector('[part=facts]')!.textContent;
    expect(facts).to.include('Có nhận hồ sơ').and.to.not.include('Chưa cập nhật');
  });

  it('prints the widget alone and takes its traces away afterwards', async () => {
    const lookup = await openBirth();
    const original = globalThis.print;
    let during = 0;
    globalThis.print = () => (during = document.adoptedStyleSheets.length);
    const before = document.adoptedStyleSheets.length;
    await lookup.click('In danh sách');
    globalThis.print = original;
    expect(during).to.equal(before + 1);
    expect(lookup.element.hasAttribute('data-motcua-print')).to.equal(true);
    globalThis.dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets).to.have.length(before);
    expect(lookup.element.hasAttribute('data-motcua-print')).to.equal(false);
  });

  it('tells the page which procedure was opened', async () => {
    const lookup = await LookupHarness.open();
    const codes: string[] = [];
    lookup.element.addEventListener('motcua-procedure-shown', (event) => codes.push(event.code), {
      once: true,
    });
    await lookup.openRow(BIRTH.name);
    await until(() => codes.length, 'never told');
    expect(codes).to.deep.equal(['1.001193']);
  });

  it('keeps the name on screen when the rest does not come, and tries again', async () => {
    let isDown = true;
    const lookup = await LookupHarness.open({
      source: goodSource({procedure: () => (isDown ? failing('slow') : Promise.resolve(BIRTH))}),
    });
    await lookup.openRow(BIRTH.name);
    await lookup.sees('Máy chủ trả lời quá chậm');
    expect(lookup.text).to.include(BIRTH.name);
    await expect(lookup.element).to.be.accessible();
    isDown = false;
    await lookup.click('Thử lại');
    await lookup.sees('Giấy tờ cần mang');
  });

  it('tells a screen reader each time that it does not come', async () => {
    const lookup = await LookupHarness.open({source: goodSource({procedure: () => failing('slow')})});
    const regions = () =>
      [...lookup.root.querySelectorAll('[role=status]')].map(({textContent}) => textContent);
    await lookup.openRow(BIRTH.name);
    await until(() => lookup.announced.includes('Máy chủ trả lời quá chậm'), 'nothing was said');
    const first = regions();
    await lookup.click('Thử lại');
    await until(() => lookup.problem, 'no second message');
    // The same words are heard again when the other region says them.
    await until(
      () => regions().join() === [...first].reverse().join(),
      `not said again: ${regions().join('|')}`,
    );
  });

  it('is shown although the office of the page is not known', async () => {
    const lookup = await openBirth({source: goodSource({agency: () => failing('not-found')})});
    expect(lookup.text).to.include('Giấy tờ cần mang');
  });

  it('speaks English when asked to', async () => {
    const lookup = await openBirth({language: 'en'});
    await lookup.sees('What to bring');
    await lookup.sees('Back to the list');
    await expect(lookup.element).to.be.accessible();
  });
});

describe('the address of the page', () => {
  const here = location.href;
  afterEach(() => history.replaceState(null, '', here));

  it('gives the field the focus that stood in the procedure which Back closes', async () => {
    const lookup = await openBirth({history: true});
    lookup.root.querySelector('summary')!.focus();
    history.back();
    await until(() => lookup.names.length > 0, 'the list did not come back');
    expect(lookup.root.activeElement?.localName).to.equal('input');
  });

  it('takes no focus from elsewhere when Back closes a procedure', async () => {
    const lookup = await openBirth({history: true});
    (lookup.root.activeElement as HTMLElement | null)?.blur();
    history.back();
    await until(() => lookup.names.length > 0, 'the list did not come back');
    expect(document.activeElement?.localName).to.equal('body');
  });

  it('stays as it is unless history is switched on', async () => {
    await openBirth();
    expect(location.href).to.equal(here);
  });

  it('names the open procedure, and Back closes it', async () => {
    const lookup = await openBirth({history: true});
    expect(new URL(location.href).searchParams.get('motcua-procedure')).to.equal('1.001193');
    history.back();
    await lookup.sees('Thủ tục được dùng nhiều');
    expect(location.href).to.equal(here);
  });

  it('opens the procedure that a shared link names', async () => {
    const url = new URL(here);
    url.searchParams.set('motcua-procedure', '1.001193');
    history.replaceState(null, '', url);
    const container = document.createElement('div');
    document.body.append(container);
    const element = document.createElement('motcua-procedure-lookup');
    Object.assign(element, {source: goodSource(), history: true});
    container.append(element);
    await until(() => element.shadowRoot?.querySelector('[part=detail]'), 'never opened');
    expect(element.shadowRoot!.querySelector('#name')!.textContent).to.include(BIRTH.name);
    container.remove();
  });

  it('never holds what was typed', async () => {
    const lookup = await LookupHarness.open({history: true});
    await lookup.type('nguyen van a khai sinh');
    await until(() => lookup.names.length, 'no rows');
    expect(location.href).to.not.match(/nguyen|khai/);
  });
});
