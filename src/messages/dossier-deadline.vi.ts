import type {Deadline, Overdue} from '../domain/dossier/dossier-deadline.ts';
import {capital} from './capital.ts';
import {formatLongDay} from './format-time.ts';
import {formatDay} from './format-day.ts';
import {formatNumber} from './format.ts';

const days = (count: number) => `${formatNumber(count, 'vi')} ngày làm việc`;

/** "Còn 3 ngày làm việc (hẹn trả thứ Năm, 26/11/2026)"; nothing when no date matters any more. */
export function deadlineVi(deadline: Deadline): string | undefined {
  switch (deadline.kind) {
    case 'unset':
      return 'Chưa có ngày hẹn trả kết quả';
    case 'ended':
      return undefined;
    case 'paused': {
      const since = deadline.since ? ` từ ${formatDay(deadline.since)}` : '';
      const before = 'dueOn' in deadline ? `; trước đó ${overdue(deadline, 'đã quá hẹn')}` : '';
      return `Tạm dừng tính thời gian${since} để chờ bạn${before}`;
    }
    case 'met':
      return deadline.workingDaysEarly > 0
        ? `Xong trước hẹn ${days(deadline.workingDaysEarly)}`
        : 'Xong đúng hẹn';
    case 'late':
      return deadline.workingDaysLate > 0
        ? `Xong trễ hẹn ${days(deadline.workingDaysLate)}`
        : 'Xong sau ngày hẹn';
    case 'running': {
      const on = formatLongDay(deadline.dueOn, 'vi');
      return deadline.workingDaysLeft > 0
        ? `Còn ${days(deadline.workingDaysLeft)} (hẹn trả ${on})`
        : `Hẹn trả hôm nay, ${on}`;
    }
    case 'extended': {
      const left = deadline.workingDaysLeft > 0 ? `còn ${days(deadline.workingDaysLeft)}` : 'là hôm nay';
      return `Hẹn mới ${formatLongDay(deadline.dueOn, 'vi')}, ${left}`;
    }
    case 'overdue':
      return deadline.workingDaysOver > 0
        ? overdue(deadline, 'Quá hẹn')
        : `Đã qua ngày hẹn trả (${formatLongDay(deadline.dueOn, 'vi')})`;
  }
}

function overdue({workingDaysOver, dueOn}: Overdue, words: string): string {
  const count = workingDaysOver > 0 ? ` ${days(workingDaysOver)}` : '';
  return `${words}${count} (hẹn trả ${formatLongDay(dueOn, 'vi')})`;
}

/** How the date was counted, one sentence each. */
export function deadlineNotesVi(deadline: Deadline): readonly string[] {
  if (!('dueOn' in deadline)) return [];
  const {movedFrom, pausedWorkingDays, confirmed} = deadline;
  const waited = pausedWorkingDays > 0 && `đã cộng thêm ${days(pausedWorkingDays)} chờ bổ sung giấy tờ`;
  const late = 'workingDaysLate' in deadline ? deadline.workingDaysLate : 0;
  const first = movedFrom && [
    `Ngày hẹn ban đầu là ${formatDay(movedFrom)}${waited ? ` (${waited})` : ''}`,
    ...(late > 0 ? [`đã trễ ${days(late)}`] : []),
  ];
  return [
    'Ngày làm việc không tính ngày nghỉ cuối tuần và ngày lễ.',
    first ? `${first.join(', ')}.` : waited && `${capital(waited)}.`,
    !confirmed && 'Lịch nghỉ lễ có năm chưa công bố đủ, số ngày có thể thay đổi.',
  ].filter((note) => typeof note === 'string');
}
