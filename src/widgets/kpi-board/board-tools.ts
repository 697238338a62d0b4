import type {LitElement, nothing, TemplateResult} from 'lit';
import type {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {ChartController} from '../../controllers/chart-controller.ts';
import {printElement} from '../../controllers/print-element.ts';
import {fileName, saveFile} from '../../controllers/save-file.ts';
import {TranslationController} from '../../controllers/translation-controller.ts';
import {exportRows} from '../../domain/indicator/figure-export.ts';
import type {FigureChoice, FigureData} from '../../domain/indicator/figure-view.ts';
import {csvText} from '../../domain/indicator/indicator-csv.ts';
import {periodCode, type ReportingPeriod} from '../../domain/indicator/reporting-period.ts';
import type {IndicatorMessages} from '../../messages/indicator.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {choices} from '../../styles/choices.ts';
import {legendView} from '../../views/figures/legend.view.ts';
import {toolsStyles} from '../../views/figures/tools.styles.ts';
import {pickersView, toolsView} from '../../views/figures/tools.view.ts';
import type {BoardCard} from './kpi-board.model.ts';

/** The part of a board that comes after the words: charts, the list of periods, the file of all figures. */
export class BoardTools {
  readonly charts: ChartController;
  readonly #host: LitElement;
  readonly #announcer: AnnouncerController;

  constructor(host: LitElement, announcer: AnnouncerController) {
    this.#host = host;
    this.#announcer = announcer;
    this.charts = new ChartController(host);
    addStyles(host, choices, toolsStyles);
    new TranslationController(host);
  }

  renderPickers(
    cards: readonly BoardCard[],
    messages: IndicatorMessages,
    onPick: (period: string) => void,
  ): TemplateResult | undefined {
    return pickersView(
      {periods: sharedPeriods(cards), period: cards[0]?.answer.period},
      {pickers: ['period'], agencies: [], views: [], agency: '', view: 'trend'},
      messages,
      (_, period) => onPick(period),
    );
  }

  renderLegend(key: string): TemplateResult | typeof nothing {
    return legendView(this.charts.drawnAt(key)?.legend ?? []);
  }

  renderTools(
    cards: readonly BoardCard[],
    data: FigureData,
    choice: Omit<FigureChoice, 'indicator'>,
    messages: IndicatorMessages,
  ): TemplateResult | undefined {
    const [first] = cards;
    if (!first) return undefined;
    return toolsView(messages, {
      csv: () => {
        const text = csvText(exportRows(data, first.answer.figures, choice, messages));
        const name = fileName(messages.fileName(messages.heading, first.answer.agency), 'csv');
        saveFile(name, new Blob([text], {type: 'text/csv;charset=utf-8'}));
        this.#announcer.announce(messages.saved, true);
      },
      print: () => printElement(this.#host),
    });
  }
}

/** Periods of any card, newest first, each once. */
function sharedPeriods(cards: readonly BoardCard[]): readonly ReportingPeriod[] {
  if (cards.length === 1) return cards[0]?.answer.periods ?? [];
  const known = new Map<string, ReportingPeriod>();
  for (const {answer} of cards) for (const period of answer.periods) known.set(periodCode(period), period);
  return [...known]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, period]) => period)
    .filter(({kind}) => kind === cards[0]?.answer.period?.kind);
}
