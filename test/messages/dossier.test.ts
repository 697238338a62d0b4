import {expect} from '@open-wc/testing';
import type {CitizenAction, DossierAnswer, Situation} from '../../src/domain/dossier/dossier-answer.ts';
import {dossierChanges} from '../../src/domain/dossier/dossier-changes.ts';
import {readDossierCode} from '../../src/domain/dossier/dossier-code.ts';
import {NATIONAL_STATUSES, PLAIN_STATES} from '../../src/domain/dossier/dossier-status.ts';
import type {DossierKind} from '../../src/domain/dossier/dossier.ts';
import {readLookupDigits} from '../../src/domain/dossier/lookup-digits.ts';
import {DOSSIER_ANSWER_MESSAGES} from '../../src/messages/dossier-answer.ts';
import {DOSSIER_DEVICE_MESSAGES} from '../../src/messages/dossier-device.ts';
import {DOSSIER_READING_MESSAGES} from '../../src/messages/dossier-reading.ts';
import {DOSSIER_MESSAGES} from '../../src/messages/dossier.ts';
import {formatLongDay, formatTime} from '../../src/messages/format-time.ts';
import {addDays, day} from '../../src/primitives/calendar-date.ts';

const SITUATIONS: readonly Situation[] = [...NATIONAL_STATUSES, ...PLAIN_STATES, 'unknown'];
const KINDS: readonly DossierKind[] = ['dossier', 'petition'];

function answer(situation: Situation, parts: Partial<DossierAnswer> = {}): DossierAnswer {
  return {kind: 'dossier', situation, action: {kind: 'wait'}, ...parts};
}

/** Every sentence of a bundle that needs no parameter. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe('sentences of the dossier tracker', () => {
  const {vi} = DOSSIER_ANSWER_MESSAGES;

  it('says where it is and who holds it', () => {
    const holder = 'Phòng Kinh tế';
    expect(vi.sentence(answer('processing', {holder, step: 'Thẩm định'}))).to.equal(
      'Hồ sơ đang được Phòng Kinh tế giải quyết (bước: Thẩm định).',
    );
    expect(vi.sentence(answer('papers-wanted', {holder}))).to.equal(
      'Hồ sơ đang ở Phòng Kinh tế, chờ bạn bổ sung giấy tờ.',
    );
    expect(vi.sentence(answer('finished', {action: {kind: 'collect', at: 'Một cửa', fees: []}}))).to.equal(
      'Đã có kết quả, mời bạn đến Một cửa nhận.',
    );
    expect(vi.sentence(answer('unknown', {holder, label: 'Chờ ký số'}))).to.equal(
      'Trạng thái hồ sơ tại Phòng Kinh tế được ghi là “Chờ ký số”.',
    );
  });

  it('has one whole sentence for every situation, kind and language', async () => {
    for (const messages of [vi, await DOSSIER_ANSWER_MESSAGES.en()]) {
      for (const kind of KINDS) {
        const found = SITUATIONS.map((situation) => messages.sentence(answer(situation, {kind})));
        for (const text of found)
          expect(text)
            .to.match(/^\p{Lu}[^.]+\.$/u)
            .and.not.match(/undefined|null/);
        expect(new Set(found).size).to.be.at.least(12);
      }
    }
  });

  it('tells what to do for every action but none', async () => {
    const actions: readonly CitizenAction[] = [
      {kind: 'wait'},
      {kind: 'bring-papers', papers: []},
      {kind: 'bring-papers', papers: ['Đơn']},
      {kind: 'pay', fees: []},
      {kind: 'collect', fees: []},
      {kind: 'await-review'},
      {kind: 'owe', fees: []},
      {kind: 'await-post', postalCode: 'EE1', fees: []},
      {kind: 'await-post', fees: []},
      {kind: 'open-online', fees: []},
      {kind: 'read-reason', reason: 'Thiếu đơn'},
      {kind: 'call'},
    ];
    for (const messages of [vi, await DOSSIER_ANSWER_MESSAGES.en()]) {
      for (const action of actions) expect(messages.action(action)).to.match(/^\p{Lu}.+\.$/u);
      expect(messages.action({kind: 'none'})).to.equal(undefined);
    }
  });

  it('says what is left to pay and whether the post has it already', () => {
    const fees = [{type: 'fee', amount: 20_000, currency: 'VND'}] as const;
    expect(vi.action({kind: 'await-post', postalCode: 'EE1', fees})).to.equal(
      'Vui lòng chờ bưu tá liên hệ. Mã bưu gửi: EE1. Bạn còn khoản phí, lệ phí phải nộp.',
    );
    expect(vi.sentence(answer('finished', {action: {kind: 'await-post', fees}}))).to.equal(
      'Đã có kết quả, sẽ được gửi đến bạn qua bưu chính.',
    );
  });

  it('reminds of the papers only when the result is collected', () => {
    expect(vi.reminder.description(true, '7:30–17:00')).to.contain('giấy hẹn');
    expect(vi.reminder.description(false, '7:30–17:00')).to.equal('Giờ làm việc: 7:30–17:00.');
  });

  it('shares no state that is not known', async () => {
    const facts = {
      kind: 'dossier',
      procedureName: 'x',
      state: 'unknown',
      deadline: {kind: 'unset'},
    } as const;
    expect(vi.shareText(facts)).to.equal('Hồ sơ “x”. Chưa có ngày hẹn trả kết quả.');
    const en = await DOSSIER_ANSWER_MESSAGES.en();
    expect(en.shareText(facts)).to.equal('Application “x”. No date has been set for the result.');
  });

  it('is sorry only when it is late', () => {
    const appointment = {dueOn: day('2026-11-20'), pausedWorkingDays: 0, confirmed: true};
    expect(vi.sorry({kind: 'overdue', workingDaysOver: 1, workingDaysLate: 1, ...appointment})).to.be.a(
      'string',
    );
    expect(
      vi.sorry({
        kind: 'paused',
        since: day('2026-11-24'),
        workingDaysOver: 1,
        workingDaysLate: 1,
        ...appointment,
      }),
    ).to.be.a('string');
    expect(vi.sorry({kind: 'paused', since: day('2026-11-24')})).to.equal(undefined);
    expect(vi.sorry({kind: 'running', workingDaysLeft: 1, ...appointment})).to.equal(undefined);
  });

  it('shares the procedure, the state and the date, and nothing else', () => {
    const text = vi.shareText({
      kind: 'dossier',
      procedureName: 'Chứng thực bản sao',
      state: 'processing',
      deadline: {
        kind: 'running',
        workingDaysLeft: 3,
        dueOn: day('2026-11-26'),
        pausedWorkingDays: 0,
        confirmed: true,
      },
    });
    expect(text).to.equal(
      'Hồ sơ “Chứng thực bản sao”: đang giải quyết. Còn 3 ngày làm việc (hẹn trả thứ Năm, 26/11/2026).',
    );
  });

  it('says under the code field which part is wrong', () => {
    const say = (text: string) => DOSSIER_READING_MESSAGES.vi.codeReading(readDossierCode(text), 'dossier');
    expect(say('H26.15-251101-0012')).to.equal(undefined);
    expect(say('H26.15-25l101-0012')).to.contain('H26.15-251101-0012');
    expect(say('H26.15-251301-0012')).to.contain('ngày');
    expect(say('000.17.22.H56')).to.contain('ngày');
    expect(say('')).to.equal('Vui lòng nhập mã hồ sơ.');
    expect(say('0912345678')).to.not.contain('0912345678');
    expect(DOSSIER_READING_MESSAGES.vi.codeReading({kind: 'empty'}, 'petition')).to.equal(
      'Vui lòng nhập mã đơn.',
    );
  });

  it('says under the digits field how many are missing', () => {
    expect(DOSSIER_READING_MESSAGES.vi.digitsReading(readLookupDigits('23'))).to.equal('Còn thiếu 2 số.');
    expect(DOSSIER_READING_MESSAGES.vi.digitsReading(readLookupDigits('2345'))).to.equal(undefined);
    expect(DOSSIER_READING_MESSAGES.vi.digitsReading(readLookupDigits('001099012345'))).to.equal(
      'Chỉ dùng 4 số cuối: 2345.',
    );
  });

  it('has another, non-empty text in each language for every plain sentence', async () => {
    for (const bundle of [
      DOSSIER_MESSAGES,
      DOSSIER_READING_MESSAGES,
      DOSSIER_ANSWER_MESSAGES,
      DOSSIER_DEVICE_MESSAGES,
    ]) {
      const [inVi, inEn] = [sentences(bundle.vi), sentences(await bundle.en())];
      expect(inEn).to.have.length(inVi.length);
      inVi.forEach((text, index) => {
        expect(text.trim()).to.not.equal('');
        expect(text, text).to.not.equal(inEn[index]);
      });
    }
  });

  it('tells what changed since the last look', async () => {
    const changes = [
      {kind: 'situation', from: 'processing', to: 'finished'},
      {kind: 'due', from: '2026-11-26', to: '2026-11-30'},
      {kind: 'due', to: '2026-11-30'},
      {kind: 'due', from: '2026-11-26'},
      {kind: 'label'},
      {kind: 'papers'},
      {kind: 'fees'},
      {kind: 'steps', added: 1},
    ] as const;
    const device = DOSSIER_DEVICE_MESSAGES;
    expect(changes.map(device.vi.saved.changed)).to.deep.equal([
      'Mới: đã có kết quả (lần trước: đang giải quyết).',
      'Ngày hẹn trả đổi từ 26/11/2026 sang 30/11/2026.',
      'Đã có ngày hẹn trả: 30/11/2026.',
      'Ngày hẹn trả không còn hiện nữa.',
      'Cơ quan đã ghi trạng thái khác.',
      'Cơ quan đề nghị bạn bổ sung giấy tờ.',
      'Có khoản phí, lệ phí mới cần nộp.',
      'Có thêm 1 bước xử lý mới.',
    ]);
    for (const text of changes.map((await device.en()).saved.changed)) expect(text).to.match(/^\p{Lu}.+\.$/u);
  });

  it('tells another status just where its words are others', async () => {
    const all = [...NATIONAL_STATUSES, ...PLAIN_STATES, 'unknown'] as const;
    const device = DOSSIER_DEVICE_MESSAGES;
    for (const {saved} of [device.vi, await device.en()]) {
      for (const from of all) {
        for (const to of all) {
          const words = (situation: typeof from) => saved.changed({kind: 'situation', from, to: situation});
          const changes = dossierChanges({situation: from, steps: 1}, {situation: to, steps: 1});
          expect(changes.length > 0, `${from} → ${to}`).to.equal(words(from) !== words(to));
        }
      }
    }
  });

  it('writes days with their weekday and times by the clock', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((nth) => formatLongDay(addDays(day('2026-11-22'), nth), 'vi'));
    expect(week[0]).to.equal('Chủ nhật, 22/11/2026');
    expect(week[6]).to.equal('thứ Bảy, 28/11/2026');
    expect(formatLongDay(day('2026-11-26'), 'en')).to.equal('Thursday, 26/11/2026');
    expect(formatTime({day: day('2026-11-26'), minute: 545})).to.equal('09:05 26/11/2026');
    expect(formatTime({day: day('2026-11-26')})).to.equal('26/11/2026');
  });
});
