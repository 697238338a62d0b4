import type {ReactiveControllerHost} from 'lit';
import type {QueryController} from './query-controller.ts';

/** Asks the query again when a page that was left is shown again as it was: what stands there may be days old. */
export function renewedOnReturn<T>(
  host: ReactiveControllerHost,
  query: QueryController<T>,
): QueryController<T> {
  const onShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) query.retry();
  };
  host.addController({
    hostConnected: () => globalThis.addEventListener('pageshow', onShow),
    hostDisconnected: () => globalThis.removeEventListener('pageshow', onShow),
  });
  return query;
}
