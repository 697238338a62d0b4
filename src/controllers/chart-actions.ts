import type {AnnouncerController} from './announcer-controller.ts';
import type {ChartController} from './chart-controller.ts';
import type {QueryController} from './query-controller.ts';

/** What a reader does with a chart: walks its points with the arrow keys, or asks for it once more. */
export function chartActions(
  tools: QueryController<{readonly charts: ChartController}>,
  announcer: AnnouncerController,
): {
  readonly press: (key: string, event: KeyboardEvent) => void;
  readonly retry: (key: string) => void;
} {
  return {
    press: (key, event) => {
      const said = tools.state.last?.charts.press(key, event);
      if (said === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      announcer.announce(said);
    },
    retry: (key) => {
      if (tools.state.kind === 'failed') tools.retry();
      tools.state.last?.charts.retry(key);
    },
  };
}
