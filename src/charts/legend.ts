import {capital} from '../messages/capital.ts';
import type {IndicatorMessages} from '../messages/indicator.ts';
import type {ChartPlan, LegendEntry} from './chart-plan.ts';

/** What has to be explained: the target, stacked parts, and signs of single figures that occur. */
export function legendOf(
  {shape, sets, isStacked}: ChartPlan,
  messages: IndicatorMessages,
): readonly LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (const {label, role, marks = [], isOpen = [], roles = []} of sets) {
    if (role === 'target' || isStacked) entries.push({label, sign: role});
    if (roles.includes('own')) entries.push({label: capital(messages.ownAgency), sign: 'own'});
    if (isOpen.includes(true))
      entries.push({label: messages.partial, sign: shape === 'line' ? 'open' : 'openBar'});
    if (marks.includes('revised')) entries.push({label: messages.status.revised, sign: 'revised'});
    if (marks.includes('doubted')) entries.push({label: messages.flagWeight.contradiction, sign: 'doubted'});
  }
  return entries;
}
