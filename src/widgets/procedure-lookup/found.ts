import type {TemplateResult} from 'lit';
import type {ProcedureHit} from '../../domain/procedure/procedure-query.ts';

/** What a search adds to the list at rest. */
export interface Found {
  readonly title: string;
  /** Draws the name of a row that was searched for. */
  readonly name: (hit: ProcedureHit) => TemplateResult;
  /** Place of the row that the arrow keys have reached; -1 for none. */
  readonly active: number;
  /** How many facets are chosen, in words. */
  readonly chosen: string;
  /** The facets, once the citizen has asked for them. */
  readonly facets: TemplateResult | undefined;
  /** The button that empties the field. */
  readonly clear: TemplateResult | undefined;
  /** What stands in place of the rows when nothing fits. */
  readonly instead: TemplateResult | undefined;
  /** What stands in place of "Xem thêm" when more rows would be no help. */
  readonly noMore: TemplateResult | undefined;
  /** What a screen reader is told of the rows. */
  readonly said: string;
}
