import {expect} from '@open-wc/testing';
import {dossier, SITUATIONS} from '../../support/dossiers.ts';
import {failing} from '../../support/fake-source.ts';
import {until} from '../../support/until.ts';
import {CODE, listening, TrackerHarness, trackerSource} from './dossier-tracker.harness.ts';

const KEY = 'motcua:dossiers';

describe('dossiers kept on this device', () => {
  beforeEach(() => localStorage.removeItem(KEY));
  afterEach(() => localStorage.removeItem(KEY));

  async function keep(tracker: TrackerHarness, label: string): Promise<void> {
    await tracker.click('Lưu vào máy này');
    const field = await until(() => tracker.root.querySelector<HTMLInputElement>('#label'), 'no label field');
    field.value = label;
    await tracker.click('Lưu vào máy này');
    await tracker.sees('Đã lưu vào máy này');
  }

  it('keeps nothing before the citizen says so', async () => {
    const tracker = await TrackerHarness.answered();
    expect(localStorage.getItem(KEY)).to.equal(null);
    await tracker.click('Lưu vào máy này');
    expect(tracker.text).to.include('4 số cuối và họ tên không được lưu');
    expect(localStorage.getItem(KEY)).to.equal(null);
    await expect(tracker.element).to.be.accessible();
  });

  it('keeps the code, the label and how it stood, and neither digits nor names', async () => {
    const tracker = await TrackerHarness.answered();
    await keep(tracker, 'Giấy của em');
    const stored = localStorage.getItem(KEY) ?? '';
    expect(JSON.parse(stored)).to.deep.equal([
      {
        kind: 'dossier',
        code: CODE,
        label: 'Giấy của em',
        snapshot: {
          situation: 'processing',
          steps: 3,
          stated: {dueOn: '2026-11-23', wantsPapers: false, wantsFees: false},
        },
        lookedAt: tracker.clock.now(),
      },
    ]);
    expect(stored).to.not.match(/1186|P\*/);
  });

  it('lists what is kept, fills the form from it, and asks for the digits again', async () => {
    await keep(await TrackerHarness.answered(), 'Giấy của em');
    const next = await TrackerHarness.open();
    await next.sees('Xem lại Giấy của em');
    await expect(next.element).to.be.accessible();
    await next.click('Xem lại Giấy của em');
    await until(() => next.root.activeElement === next.field('digits'), 'the digits were not asked for');
    expect(next.field('code').value).to.equal(CODE);
    expect(next.field('digits').value).to.equal('');
  });

  it('tells what changed since the last look, and then keeps how it stands now', async () => {
    await keep(await TrackerHarness.answered(), '');
    const lookup = () => Promise.resolve(SITUATIONS.ready);
    const next = await TrackerHarness.answered({source: trackerSource({lookup})});
    expect(next.text).to.include('Mới: đã có kết quả (lần trước: đang giải quyết).');
    const third = await TrackerHarness.answered({source: trackerSource({lookup})});
    expect(third.text).to.include('Chưa có gì mới từ lần xem trước.');
  });

  it('takes one off the list and brings it back', async () => {
    await keep(await TrackerHarness.answered(), 'Một');
    const tracker = await TrackerHarness.open();
    await tracker.sees('Xem lại Một');
    await tracker.click('Bỏ Một khỏi danh sách');
    expect(localStorage.getItem(KEY)).to.equal(null);
    await tracker.click('Hoàn tác');
    await tracker.sees('Xem lại Một');
  });

  it('wipes everything after asking once more', async () => {
    await keep(await TrackerHarness.answered(), 'Một');
    const tracker = await TrackerHarness.open();
    await tracker.sees('Xem lại Một');
    await tracker.click('Xóa hết khỏi máy này');
    expect(localStorage.getItem(KEY)).to.not.equal(null);
    await tracker.click('Xóa hết');
    await tracker.sees('Đã xóa hết khỏi máy này');
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('says what it asks before wiping, offers to keep the list first, and loses the focus nowhere', async () => {
    await keep(await TrackerHarness.answered(), 'Một');
    const tracker = await TrackerHarness.open();
    await tracker.sees('Xem lại Một');
    const focused = () => tracker.root.activeElement?.textContent.trim();
    tracker.button('Xóa hết khỏi máy này').focus();
    await tracker.click('Xóa hết khỏi máy này');
    await until(() => tracker.announced.includes('Xóa cả 1 mục khỏi máy này?'), 'the question was not said');
    expect(focused()).to.equal('Giữ lại');
    await tracker.click('Giữ lại');
    expect(focused()).to.equal('Xóa hết khỏi máy này');
    await tracker.click('Xóa hết khỏi máy này');
    await tracker.click('Xóa hết');
    expect(tracker.root.activeElement).to.equal(tracker.field('code'));
  });

  it('shows no longer what another tab has wiped', async () => {
    await keep(await TrackerHarness.answered(), 'Giấy của em');
    const tracker = await TrackerHarness.open();
    await tracker.sees('Xem lại Giấy của em');
    const other = document.body.appendChild(document.createElement('iframe'));
    other.contentWindow!.localStorage.removeItem(KEY);
    await until(() => !tracker.text.includes('Giấy của em'), 'it is still there');
    other.remove();
  });

  it('counts all that it is about to wipe, petitions too', async () => {
    await keep(await TrackerHarness.answered(), 'Một');
    await keep(await TrackerHarness.answered({kind: 'petition'}), 'Hai');
    const tracker = await TrackerHarness.open();
    await tracker.sees('Xem lại Một');
    await tracker.click('Xóa hết khỏi máy này');
    await tracker.sees('Xóa cả 2 mục khỏi máy này?');
  });

  it('leaves the focus on the way to keep a dossier when it is not kept after all', async () => {
    const tracker = await TrackerHarness.answered();
    await tracker.click('Lưu vào máy này');
    await tracker.click('Thôi');
    expect(tracker.root.activeElement?.textContent.trim()).to.equal('Lưu vào máy này');
  });

  it('leaves out what is damaged or strange in the storage', async () => {
    localStorage.setItem(KEY, '[{"kind":"dossier","code":"<img src=x>"},null,7,{"__proto__":{"code":"x"}}]');
    const tracker = await TrackerHarness.open();
    await tracker.type('code', 'H');
    expect(tracker.text).to.not.include('Hồ sơ trên máy này');
  });
});

describe('a machine that many people use', () => {
  it('says so, and neither lists nor keeps anything', async () => {
    localStorage.setItem(
      KEY,
      JSON.stringify([
        {kind: 'dossier', code: CODE, label: '', snapshot: {situation: 'accepted', steps: 0}, lookedAt: 1},
      ]),
    );
    const tracker = await TrackerHarness.open({kiosk: true});
    await tracker.sees('Đây là máy dùng chung');
    expect(tracker.text).to.not.include('Xem lại');
    await expect(tracker.element).to.be.accessible();
    await tracker.ask();
    await tracker.seesAnswer();
    expect(tracker.text).to.not.include('Lưu vào máy này');
    localStorage.removeItem(KEY);
  });

  it('wipes what was typed after two idle minutes', async () => {
    const tracker = await TrackerHarness.open({kiosk: true});
    await tracker.sees('Đây là máy dùng chung');
    await tracker.type('code', CODE);
    tracker.clock.pass(120_000);
    await tracker.sees('Nội dung trên màn hình đã được xóa');
    expect(tracker.field('code').value).to.equal('');
  });
});

describe('an answer that nobody reads', () => {
  it('warns twenty seconds before, counts down, and is wiped after two minutes', async () => {
    const tracker = await TrackerHarness.answered();
    tracker.clock.pass(99_000);
    await tracker.element.updateComplete;
    expect(tracker.text).to.not.include('Màn hình sẽ tự xóa');
    tracker.clock.pass(1_000);
    await tracker.sees('Màn hình sẽ tự xóa sau 20 giây nữa');
    await expect(tracker.element).to.be.accessible();
    tracker.clock.pass(5_000);
    await tracker.sees('Màn hình sẽ tự xóa sau 15 giây nữa');
    await until(() => tracker.announced.includes('sau 20 giây'), 'the warning was not announced');
    tracker.clock.pass(15_000);
    await tracker.sees('Nội dung trên màn hình đã được xóa');
    expect(tracker.root.querySelector('#answer')).to.equal(null);
    expect(tracker.root.innerHTML).to.not.include(CODE);
    await expect(tracker.element).to.be.accessible();
  });

  it('stays when the citizen says so, by the button or any sign of life', async () => {
    const tracker = await TrackerHarness.answered();
    tracker.clock.pass(110_000);
    await tracker.sees('Màn hình sẽ tự xóa');
    await tracker.click('Tôi vẫn đang xem');
    expect(tracker.text).to.not.include('Màn hình sẽ tự xóa');
    tracker.clock.pass(95_000);
    document.body.dispatchEvent(new PointerEvent('pointermove', {bubbles: true}));
    tracker.clock.pass(95_000);
    await tracker.element.updateComplete;
    expect(tracker.heading).to.not.equal('');
  });

  it('can be wiped at once', async () => {
    const tracker = await TrackerHarness.answered();
    tracker.clock.pass(105_000);
    await tracker.sees('Xóa ngay');
    await tracker.click('Xóa ngay');
    expect(tracker.root.querySelector('#answer')).to.equal(null);
  });
});

describe('an answer on screen', () => {
  it('takes the focus, so that it is read once, and says nothing twice', async () => {
    const tracker = await TrackerHarness.answered();
    await until(() => tracker.root.activeElement?.id === 'answer', 'the focus did not move');
    expect(tracker.root.activeElement?.getAttribute('role')).to.equal('heading');
    const sentence = tracker.heading;
    let isSaidTwice = false;
    const watcher = new MutationObserver(() => (isSaidTwice ||= tracker.announced.includes(sentence)));
    watcher.observe(tracker.root, {subtree: true, childList: true, characterData: true});
    await tracker.click('Sao chép tóm tắt');
    await until(() => tracker.announced !== '', 'copying was not announced');
    watcher.disconnect();
    expect(isSaidTwice).to.equal(false);
  });

  it('tells its steps in order, in a list, with the step it is at', async () => {
    const tracker = await TrackerHarness.answered({
      source: trackerSource({lookup: () => Promise.resolve(SITUATIONS.reopened)}),
    });
    const steps = [...tracker.root.querySelectorAll('ol > li')];
    const whats = steps.map((step) => step.querySelector('.what')?.firstChild?.nextSibling?.textContent);
    expect(steps.length).to.be.at.least(4);
    expect(whats).to.not.include('');
    const current = steps.filter((step) => step.getAttribute('aria-current') === 'step');
    expect(current.map((step) => step.textContent.includes('Nhận giấy tờ bổ sung'))).to.deep.equal([true]);
    expect(steps.at(-1)?.textContent).to.include('Dự kiến');
  });

  it('brings the fault into view when the citizen asked to renew it far below', async () => {
    let calls = 0;
    const tracker = await TrackerHarness.answered({
      source: trackerSource({
        lookup: () => (++calls === 1 ? Promise.resolve(SITUATIONS.reopened) : failing('network')),
      }),
    });
    tracker.element.style.marginBlock = '1500px';
    const button = tracker.button('Cập nhật lại');
    button.scrollIntoView({block: 'end'});
    button.click();
    const top = () => tracker.problem?.getBoundingClientRect().top ?? -1;
    await until(() => top() >= 0 && top() < innerHeight, 'the fault is out of sight');
  });

  it('is renewed when the citizen comes back to the tab, and not while nobody looks', async () => {
    const answers = [dossier(), SITUATIONS.ready];
    const lookup = listening(() => Promise.resolve(answers[Math.min(lookup.keys.length, 2) - 1]!));
    const tracker = await TrackerHarness.answered({source: trackerSource({lookup})});
    document.dispatchEvent(new Event('visibilitychange'));
    expect(lookup.keys).to.have.length(1);
    tracker.clock.pass(40_000);
    expect(lookup.keys).to.have.length(1);
    document.dispatchEvent(new Event('visibilitychange'));
    await tracker.sees('Đã có kết quả');
    expect(lookup.keys).to.have.length(2);
    await until(() => tracker.announced.includes('Đã có kết quả'), 'the news were not announced');
  });

  it('stays, with the fault named, when it cannot be renewed', async () => {
    let calls = 0;
    const tracker = await TrackerHarness.answered({
      source: trackerSource({
        lookup: () => (++calls === 1 ? Promise.resolve(dossier()) : Promise.reject(new Error('gone'))),
      }),
    });
    await tracker.click('Cập nhật lại');
    await until(() => tracker.problem, 'no message');
    expect(tracker.text).to.include('Đang hiển thị dữ liệu đã tải trước đó');
    expect(tracker.heading).to.include('giải quyết');
    await expect(tracker.element).to.be.accessible();
  });

  it('makes way for another look with an empty form and the focus in it', async () => {
    const tracker = await TrackerHarness.answered();
    await tracker.click('Tra cứu hồ sơ khác');
    await until(() => tracker.root.activeElement === tracker.field('code'), 'the focus did not move');
    expect(tracker.field('code').value + tracker.field('digits').value).to.equal('');
  });

  it('comes and goes without leaving anything when the element is moved', async () => {
    const tracker = await TrackerHarness.answered();
    const place = tracker.element.parentElement!;
    tracker.element.remove();
    await tracker.element.updateComplete;
    expect(tracker.root.innerHTML).to.not.include(CODE);
    place.append(tracker.element);
    await tracker.element.updateComplete;
    expect(tracker.field('code').value).to.equal('');
    await tracker.ask();
    await tracker.seesAnswer();
  });

  it('draws markup as text and drops addresses that run', async () => {
    const tracker = await TrackerHarness.answered({
      source: trackerSource({
        lookup: () =>
          Promise.resolve(
            dossier({
              procedureName: '<img src=x onerror=alert(1)>',
              step: '<svg onload=alert(1)>',
              dueAt: '2026-11-13T17:00:00+07:00',
              apologyUrl: 'javascript:alert(1)',
              applicant: 'Nguyễn Văn Bình 001099012345',
            }),
          ),
      }),
    });
    expect(tracker.text).to.include('<img src=x onerror=alert(1)>');
    expect(tracker.root.querySelector('img, [part=apology]')).to.equal(null);
    expect(tracker.text).to.not.match(/Bình|001099012345/);
  });

  it('reads the calendar of the office from a file, and does without one that does not come', async () => {
    const json = URL.createObjectURL(
      new Blob(['{"2026": {"holidays": ["2026-11-20"]}}'], {type: 'application/json'}),
    );
    const tracker = await TrackerHarness.answered({calendar: json});
    expect(tracker.text).to.include('Còn 1 ngày làm việc');
    const without = await TrackerHarness.answered({calendar: '/there-is-no-such-file.json'});
    expect(without.text).to.include('Còn 2 ngày làm việc');
  });

  it('reads the calendar and the status codes of the office', async () => {
    const tracker = await TrackerHarness.answered({
      calendar: '{"2026": {"holidays": ["2026-11-20"]}}',
      statusMap: {XM02: 4},
      source: trackerSource({lookup: () => Promise.resolve(SITUATIONS.unknown)}),
    });
    expect(tracker.text).to.include('Còn 1 ngày làm việc');
    expect(tracker.text).to.include('Đang giải quyết');
  });
});
