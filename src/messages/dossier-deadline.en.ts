import type {Deadline} from '../domain/dossier/dossier-deadline.ts';
import {formatLongDay} from './format-time.ts';
import {formatDay} from './format-day.ts';
import {formatNumber} from './format.ts';

const days = (count: number) => `${formatNumber(count, 'en')} working ${count === 1 ? 'day' : 'days'}`;

/** "3 working days left (due Thursday, 26/11/2026)"; nothing when no date matters any more. */
export function deadlineEn(deadline: Deadline): string | undefined {
  switch (deadline.kind) {
    case 'unset':
      return 'No date has been set for the result';
    case 'ended':
      return undefined;
    case 'paused':
      return deadline.since
        ? `The clock stands since ${formatDay(deadline.since)}, waiting for you`
        : 'The clock stands, waiting for you';
    case 'met':
      return deadline.workingDaysEarly > 0
        ? `Finished ${days(deadline.workingDaysEarly)} early`
        : 'Finished on time';
    case 'late':
      return deadline.workingDaysLate > 0
        ? `Finished ${days(deadline.workingDaysLate)} late`
        : 'Finished after the due date';
    case 'running': {
      const on = formatLongDay(deadline.dueOn, 'en');
      return deadline.workingDaysLeft > 0
        ? `${days(deadline.workingDaysLeft)} left (due ${on})`
        : `Due today, ${on}`;
    }
    case 'extended': {
      const left = deadline.workingDaysLeft > 0 ? `${days(deadline.workingDaysLeft)} left` : 'today';
      return `New date ${formatLongDay(deadline.dueOn, 'en')}, ${left}`;
    }
    case 'overdue': {
      const on = formatLongDay(deadline.dueOn, 'en');
      return deadline.workingDaysLate > 0
        ? `${days(deadline.workingDaysLate)} overdue (due ${on})`
        : `Past its due date (${on})`;
    }
  }
}

/** How the date was counted, one sentence each. */
export function deadlineNotesEn(deadline: Deadline): readonly string[] {
  if (!('dueOn' in deadline)) return [];
  const {movedFrom, pausedWorkingDays, confirmed} = deadline;
  const late = deadline.kind === 'extended' ? deadline.workingDaysLate : 0;
  return [
    'Working days leave out weekends and public holidays.',
    movedFrom && `The first date was ${formatDay(movedFrom)}${late > 0 ? `, ${days(late)} ago` : ''}.`,
    pausedWorkingDays > 0 && `${days(pausedWorkingDays)} of waiting for papers were added.`,
    !confirmed && 'The holidays of one of the years are not fully announced, so the count may change.',
  ].filter((note) => typeof note === 'string');
}
