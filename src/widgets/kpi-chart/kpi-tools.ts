import type {LitElement, nothing, TemplateResult} from 'lit';
import type {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {ChartController, type DrawnChart} from '../../controllers/chart-controller.ts';
import {copyText} from '../../controllers/copy-text.ts';
import {printElement} from '../../controllers/print-element.ts';
import {QueryController} from '../../controllers/query-controller.ts';
import {fileName, saveFile} from '../../controllers/save-file.ts';
import {shareSheet} from '../../controllers/share-sheet.ts';
import {readShared, sharedLink, type SharedFigure} from '../../controllers/shared-figure.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import {TranslationController} from '../../controllers/translation-controller.ts';
import type {Agency} from '../../domain/agency/agency.ts';
import {exportRows} from '../../domain/indicator/figure-export.ts';
import type {FigureChoice, FigureData} from '../../domain/indicator/figure-view.ts';
import {csvText} from '../../domain/indicator/indicator-csv.ts';
import {periodCode} from '../../domain/indicator/reporting-period.ts';
import type {IndicatorMessages, IndicatorView} from '../../messages/indicator.ts';
import {figuresFor} from '../../settings/figures-for.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {choices} from '../../styles/choices.ts';
import type {FigureAnswer} from '../../views/figures/figure-answer.ts';
import {legendView} from '../../views/figures/legend.view.ts';
import {toolsStyles} from '../../views/figures/tools.styles.ts';
import {pickersView, toolsView, type Picker} from '../../views/figures/tools.view.ts';

type Host = LitElement & {readonly indicator: string; readonly pickers: string; readonly view: IndicatorView};

/** Makes the tools. `onShared` is told what a shared link in the page's address picks for this widget. */
export function openTools(
  host: Host,
  settings: SettingsController,
  announcer: AnnouncerController,
  onShared: (picks: SharedFigure) => void,
): KpiTools {
  const shared = readShared(host.indicator, host.view);
  if (shared) onShared(shared);
  return new KpiTools(host, settings, announcer);
}

/** The part of the chart widget that comes after the words: charts, lists to choose from, files and links. */
export class KpiTools {
  readonly charts: ChartController;
  readonly #host: Host;
  readonly #settings: SettingsController;
  readonly #announcer: AnnouncerController;
  readonly #agencies: QueryController<readonly Agency[]>;

  constructor(host: Host, settings: SettingsController, announcer: AnnouncerController) {
    this.#host = host;
    this.#settings = settings;
    this.#announcer = announcer;
    this.charts = new ChartController(host);
    this.#agencies = new QueryController(host);
    addStyles(host, choices, toolsStyles);
    new TranslationController(host);
  }

  renderPickers(
    answer: FigureAnswer,
    choice: FigureChoice,
    view: IndicatorView,
    messages: IndicatorMessages,
    onPick: (picker: Picker, value: string) => void,
  ): TemplateResult | undefined {
    const pickers = String(this.#host.pickers)
      .split(/[\s,]+/)
      .filter(isPicker);
    if (pickers.includes('agency') && this.#agencies.state.kind === 'idle') {
      this.#agencies.run(async (signal) => (await this.#settings.source(figuresFor)).agencies(signal));
    }
    return pickersView(
      answer,
      {
        pickers,
        agencies: peersOf(this.#agencies.state.last ?? [], choice.agency),
        views: ['trend', 'comparison'],
        agency: choice.agency,
        view,
      },
      messages,
      onPick,
    );
  }

  renderLegend(): TemplateResult | typeof nothing {
    return legendView(this.charts.drawnAt('chart')?.legend ?? []);
  }

  renderTools(
    answer: FigureAnswer,
    data: FigureData,
    choice: FigureChoice,
    view: IndicatorView,
    messages: IndicatorMessages,
  ): TemplateResult {
    const name = `${messages.fileName(answer.title, answer.agency)} ${answer.period ? periodCode(answer.period) : ''}`;
    const drawn = this.charts.drawnAt('chart');
    return toolsView(messages, {
      csv: () => {
        const text = csvText(exportRows(data, answer.figures, choice, messages));
        saveFile(fileName(name, 'csv'), new Blob([text], {type: 'text/csv;charset=utf-8'}));
        this.#announcer.announce(messages.saved, true);
      },
      png: drawn && (() => void this.#savePicture(drawn, answer, fileName(name, 'png'), messages)),
      print: () => printElement(this.#host),
      share: () => {
        const {indicator, view: ownView} = this.#host;
        const link = sharedLink(indicator, ownView, {
          period: answer.period && periodCode(answer.period),
          agency: choice.agency,
          view,
        });
        void this.#share(answer.title, link, messages);
      },
    });
  }

  async #savePicture(
    drawn: DrawnChart,
    answer: FigureAnswer,
    name: string,
    messages: IndicatorMessages,
  ): Promise<void> {
    try {
      saveFile(name, await drawn.image(imageFrame(answer, messages)));
      this.#announcer.announce(messages.saved, true);
    } catch {
      // A phone without memory, or an extension that lets no page read a canvas.
      this.#announcer.announce(messages.chartFailed, true);
    }
  }

  async #share(title: string, url: string, messages: IndicatorMessages): Promise<void> {
    const share = shareSheet();
    if (share) await share({title, url});
    else this.#announcer.announce((await copyText(url)) ? messages.linkCopied : url, true);
  }
}

/** What is written around the chart when it leaves the page as a picture. */
function imageFrame(answer: FigureAnswer, messages: IndicatorMessages): Parameters<DrawnChart['image']>[0] {
  const {title, agency, period, sentence, sources, isSample} = answer;
  return {
    title,
    subtitle: [agency, period && messages.period(period)].filter(Boolean).join(' · '),
    notes: [
      sentence,
      ...sources.map((source) => messages.source(source.name)),
      ...(isSample ? [messages.sampleExplained] : []),
    ],
  };
}

const isPicker = (text: string): text is Picker => ['period', 'agency', 'view'].includes(text);

/** The agencies of the same level under the same parent, this one among them. */
function peersOf(agencies: readonly Agency[], code: string): readonly Agency[] {
  const own = agencies.find((one) => one.code === code);
  return own ? agencies.filter(({parent, level}) => parent === own.parent && level === own.level) : [];
}
