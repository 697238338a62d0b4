import {expect} from '@open-wc/testing';
import type {Deadline} from '../../src/domain/dossier/dossier-deadline.ts';
import {deadlineEn, deadlineNotesEn} from '../../src/messages/dossier-deadline.en.ts';
import {deadlineNotesVi, deadlineVi} from '../../src/messages/dossier-deadline.vi.ts';
import {day} from '../../src/primitives/calendar-date.ts';

const appointment = {dueOn: day('2026-11-26'), pausedWorkingDays: 0, confirmed: true};
const finish = {...appointment, finishedOn: day('2026-11-25')};

const TABLE: readonly (readonly [Deadline, string | undefined, string | undefined])[] = [
  [
    {kind: 'running', workingDaysLeft: 3, ...appointment},
    'Còn 3 ngày làm việc (hẹn trả thứ Năm, 26/11/2026)',
    '3 working days left (due Thursday, 26/11/2026)',
  ],
  [
    {kind: 'running', workingDaysLeft: 1, ...appointment},
    'Còn 1 ngày làm việc (hẹn trả thứ Năm, 26/11/2026)',
    '1 working day left (due Thursday, 26/11/2026)',
  ],
  [
    {kind: 'running', workingDaysLeft: 0, ...appointment},
    'Hẹn trả hôm nay, thứ Năm, 26/11/2026',
    'Due today, Thursday, 26/11/2026',
  ],
  [
    {kind: 'overdue', workingDaysOver: 2, workingDaysLate: 3, ...appointment},
    'Quá hẹn 2 ngày làm việc (hẹn trả thứ Năm, 26/11/2026)',
    '2 working days overdue (due Thursday, 26/11/2026)',
  ],
  [
    {kind: 'overdue', workingDaysOver: 0, workingDaysLate: 0, ...appointment},
    'Đã qua ngày hẹn trả (thứ Năm, 26/11/2026)',
    'Past its due date (Thursday, 26/11/2026)',
  ],
  [
    {kind: 'extended', workingDaysLeft: 3, workingDaysLate: 2, ...appointment},
    'Hẹn mới thứ Năm, 26/11/2026, còn 3 ngày làm việc',
    'New date Thursday, 26/11/2026, 3 working days left',
  ],
  [
    {kind: 'extended', workingDaysLeft: 0, workingDaysLate: 2, ...appointment},
    'Hẹn mới thứ Năm, 26/11/2026, là hôm nay',
    'New date Thursday, 26/11/2026, today',
  ],
  [
    {kind: 'met', workingDaysEarly: 2, ...finish},
    'Xong trước hẹn 2 ngày làm việc',
    'Finished 2 working days early',
  ],
  [{kind: 'met', workingDaysEarly: 0, ...finish}, 'Xong đúng hẹn', 'Finished on time'],
  [
    {kind: 'late', workingDaysLate: 2, ...finish},
    'Xong trễ hẹn 2 ngày làm việc',
    'Finished 2 working days late',
  ],
  [{kind: 'late', workingDaysLate: 0, ...finish}, 'Xong sau ngày hẹn', 'Finished after the due date'],
  [
    {kind: 'paused', since: day('2026-11-20')},
    'Tạm dừng tính thời gian từ 20/11/2026 để chờ bạn',
    'The clock has been paused since 20/11/2026, waiting for you',
  ],
  [
    {
      kind: 'paused',
      since: day('2026-11-30'),
      workingDaysOver: 2,
      workingDaysLate: 2,
      ...appointment,
    },
    'Tạm dừng tính thời gian từ 30/11/2026 để chờ bạn; trước đó đã quá hẹn 2 ngày làm việc (hẹn trả thứ Năm, 26/11/2026)',
    'The clock has been paused since 30/11/2026, waiting for you; before that it was 2 working days overdue (due Thursday, 26/11/2026)',
  ],
  [{kind: 'paused'}, 'Tạm dừng tính thời gian để chờ bạn', 'The clock is paused, waiting for you'],
  [{kind: 'unset'}, 'Chưa có ngày hẹn trả kết quả', 'No date has been set for the result'],
  [{kind: 'ended'}, undefined, undefined],
];

describe('words for the due date', () => {
  for (const [deadline, vi, en] of TABLE) {
    it(`says “${vi ?? 'nothing'}”`, () => {
      expect(deadlineVi(deadline)).to.equal(vi);
      expect(deadlineEn(deadline)).to.equal(en);
    });
  }

  it('tells how the date was counted when there is something to tell', () => {
    const deadline: Deadline = {
      kind: 'extended',
      workingDaysLeft: 1,
      workingDaysLate: 2,
      ...appointment,
      movedFrom: day('2026-11-20'),
      pausedWorkingDays: 1,
      confirmed: false,
    };
    expect(deadlineNotesVi(deadline)).to.have.length(3);
    expect(deadlineNotesVi(deadline)[1]).to.equal(
      'Ngày hẹn ban đầu là 20/11/2026 (đã cộng thêm 1 ngày làm việc chờ bổ sung giấy tờ), đã trễ 2 ngày làm việc.',
    );
    expect(deadlineNotesEn(deadline)[1]).to.equal(
      'The first date was 20/11/2026 (1 working day of waiting for papers was added), 2 working days ago.',
    );
    expect(deadlineNotesVi({kind: 'running', workingDaysLeft: 3, ...appointment})).to.have.length(1);
    expect(deadlineNotesVi({kind: 'paused'})).to.deep.equal([]);
  });

  it('tells the days that were added to the date in force', () => {
    const waited: Deadline = {kind: 'running', workingDaysLeft: 3, ...appointment, pausedWorkingDays: 2};
    expect(deadlineNotesVi(waited)[1]).to.equal('Đã cộng thêm 2 ngày làm việc chờ bổ sung giấy tờ.');
    expect(deadlineNotesEn(waited)[1]).to.equal('2 working days of waiting for papers were added.');
  });

  it('measures an overdue date by itself, and tells how late it is by the first', () => {
    const deadline: Deadline = {
      kind: 'overdue',
      workingDaysOver: 1,
      workingDaysLate: 5,
      ...appointment,
      movedFrom: day('2026-11-20'),
    };
    expect(deadlineVi(deadline)).to.equal('Quá hẹn 1 ngày làm việc (hẹn trả thứ Năm, 26/11/2026)');
    expect(deadlineNotesVi(deadline)[1]).to.equal('Ngày hẹn ban đầu là 20/11/2026, đã trễ 5 ngày làm việc.');
    expect(deadlineNotesEn({...deadline, workingDaysLate: 0})[1]).to.equal('The first date was 20/11/2026.');
  });
});
