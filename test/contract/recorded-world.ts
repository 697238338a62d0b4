import type {Agency} from '../../src/domain/agency/agency.ts';
import type {Dossier} from '../../src/domain/dossier/dossier.ts';
import type {Indicator} from '../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../src/domain/indicator/observation.ts';
import type {Procedure, ProcedureSummary} from '../../src/domain/procedure/procedure.ts';

/** A small invented world that every source under test must show alike. */

export const birth: Procedure = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  fields: ['Hộ tịch'],
  levels: ['commune'],
  subjects: ['Công dân Việt Nam'],
  serviceLevel: 'full',
  duration: {value: 1, unit: 'working-day'},
  fee: {type: 'charge', amount: 0, currency: 'VND'},
  keywords: ['giấy khai sinh'],
  usage: 9,
  executingAgencies: ['Ủy ban nhân dân cấp xã'],
  steps: ['Nộp hồ sơ', 'Nhận kết quả'],
  channels: [{channel: 'direct', duration: {value: 1, unit: 'working-day'}, fees: []}],
  documents: [{name: 'Tờ khai', originals: 1, copies: 0, isNote: false}],
  results: ['Giấy khai sinh'],
  legalBases: [{code: '60/2014/QH13'}],
};

const death: ProcedureSummary = {
  code: '1.000656',
  name: 'Đăng ký khai tử',
  fields: ['Hộ tịch'],
  levels: ['commune'],
  subjects: [],
  keywords: [],
};

export function summaryOf(procedure: Procedure): ProcedureSummary {
  const {code, name, fields, levels, subjects, serviceLevel, duration, fee, keywords, usage} = procedure;
  return {code, name, fields, levels, subjects, serviceLevel, duration, fee, keywords, usage};
}

export const rows: readonly ProcedureSummary[] = [death, summaryOf(birth)];

export const agencies: readonly Agency[] = [
  {code: 'H26', name: 'Thành phố Mẫu', level: 'province'},
  {code: 'H26.1', name: 'Phường Một', level: 'commune', parent: 'H26'},
  {code: 'H26.2', name: 'Phường Hai', level: 'commune', parent: 'H26'},
  {
    code: 'H26.9',
    name: 'Quận Cũ',
    level: 'district',
    parent: 'H26',
    validTo: '2025-06-30',
    successor: 'H26.1',
  },
];

export const indicators: readonly Indicator[] = [
  {
    code: 'on-time',
    name: 'Đúng hạn',
    unit: 'percent',
    direction: 'higher',
    targets: [{from: '2026', value: 95}],
  },
  {code: 'received', name: 'Tiếp nhận', unit: 'count', direction: 'neutral', targets: []},
];

const figure = (indicator: string, agency: string, period: string, value: number): Observation => ({
  indicator,
  agency,
  period,
  value,
  status: 'final',
});

export const observations: readonly Observation[] = [
  figure('on-time', 'H26', '2026-09', 97),
  figure('on-time', 'H26.1', '2026-08', 94),
  figure('on-time', 'H26.1', '2026-09', 95.5),
  figure('on-time', 'H26.1', '2026-10', 96.4),
  figure('on-time', 'H26.2', '2026-09', 91),
  figure('received', 'H26.1', '2026-Q3', 1200),
  figure('received', 'H26.1', '2026-09', 400),
];

export const dossier: Dossier = {
  kind: 'dossier',
  code: 'H26.1-261101-0001',
  status: '4',
  history: [],
  supplements: [],
  fees: {due: [], paid: []},
  papers: [],
};

export const DIGITS = '1234';
