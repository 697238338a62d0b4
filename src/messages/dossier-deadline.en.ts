import type {Deadline, Overdue} from '../domain/dossier/dossier-deadline.ts';
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
    case 'paused': {
      const since = deadline.since ? `has been paused since ${formatDay(deadline.since)}` : 'is paused';
      const before = 'dueOn' in deadline ? `; before that it was ${overdue(deadline)}` : '';
      return `The clock ${since}, waiting for you${before}`;
    }
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
    case 'overdue':
      return deadline.workingDaysOver > 0
        ? overdue(deadline)
        : `Past its due date (${formatLongDay(deadline.dueOn, 'en')})`;
  }
}

function overdue({workingDaysOver, dueOn}: Overdue): string {
  const count = workingDaysOver > 0 ? `${days(workingDaysOver)} ` : '';
  return `${count}overdue (due ${formatLongDay(dueOn, 'en')})`;
}

/** How the date was counted, one sentence each. */
export function deadlineNotesEn(deadline: Deadline): readonly string[] {
  if (!('dueOn' in deadline)) return [];
  const {movedFrom, pausedWorkingDays, confirmed} = deadline;
  const verb = pausedWorkingDays === 1 ? 'was' : 'were';
  const waited = pausedWorkingDays > 0 && `${days(pausedWorkingDays)} of waiting for papers ${verb} added`;
  const late = 'workingDaysLate' in deadline ? deadline.workingDaysLate : 0;
  const first = movedFrom && [
    `The first date was ${formatDay(movedFrom)}${waited ? ` (${waited})` : ''}`,
    ...(late > 0 ? [`${days(late)} ago`] : []),
  ];
  return [
    'Working days leave out weekends and public holidays.',
    first ? `${first.join(', ')}.` : waited && `${waited}.`,
    !confirmed && 'The holidays of one of the years are not fully announced, so the count may change.',
  ].filter((note) => typeof note === 'string');
}
