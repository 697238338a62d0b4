/** Registers every element; the entry of the script tag. */
import './define/settings.ts';
import './define/procedure-lookup.ts';
import './define/procedure.ts';
import './define/dossier-tracker.ts';
import './define/kpi-chart.ts';
import './define/kpi-board.ts';
