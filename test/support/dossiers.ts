import type {Dossier} from '../../src/domain/dossier/dossier.ts';

/** A Thursday; every invented dossier of the tests is looked at on this day. */
export const NOW = Date.parse('2026-11-19T09:00:00+07:00');

/** An invented dossier on its way; a test names only what matters to it. */
export function dossier(parts: Partial<Dossier> = {}): Dossier {
  return {
    kind: 'dossier',
    code: 'H26.150-261118-0023',
    procedureCode: '1.004873',
    procedureName: 'Cấp Giấy xác nhận tình trạng hôn nhân',
    status: '4',
    submittedAt: '2026-11-16T09:40:00+07:00',
    receivedAt: '2026-11-16T09:52:00+07:00',
    dueAt: '2026-11-23T17:00:00+07:00',
    channel: 'direct',
    returnBy: 'counter',
    receivingAgency: 'Trung tâm Phục vụ hành chính công phường Mẫu',
    processingAgency: 'Bộ phận Tư pháp – Hộ tịch phường Mẫu',
    step: 'Xác minh',
    history: [
      {
        at: '2026-11-16T09:40:00+07:00',
        unit: 'Trung tâm Phục vụ hành chính công',
        content: 'Nộp hồ sơ tại quầy',
        status: '1',
      },
      {
        at: '2026-11-16T09:52:00+07:00',
        unit: 'Trung tâm Phục vụ hành chính công',
        content: 'Tiếp nhận hồ sơ',
        status: '2',
      },
      {
        at: '2026-11-17T15:10:00+07:00',
        unit: 'Bộ phận Tư pháp – Hộ tịch',
        content: 'Bắt đầu xử lý',
        status: '4',
      },
    ],
    supplements: [],
    fees: {due: [], paid: []},
    papers: ['Tờ khai cấp Giấy xác nhận tình trạng hôn nhân'],
    applicant: 'P*** Q*** A***',
    ...parts,
  };
}

/** One dossier for everything that an answer may have to say. */
export const SITUATIONS = {
  registered: dossier({status: '1', receivedAt: undefined, dueAt: undefined, step: undefined, history: []}),
  accepted: dossier({status: '2'}),
  processing: dossier(),
  dueToday: dossier({dueAt: '2026-11-19T17:00:00+07:00'}),
  overdue: dossier({dueAt: '2026-11-13T17:00:00+07:00'}),
  extended: dossier({
    dueAt: '2026-11-13T17:00:00+07:00',
    newDueAt: '2026-11-27T17:00:00+07:00',
    apologyUrl: 'https://phuong-mau.example/xin-loi/118.pdf',
  }),
  papersWanted: dossier({
    status: '5',
    supplements: [{content: 'Bản sao hợp đồng thuê nhà', requestedAt: '2026-11-17T16:00:00+07:00'}],
  }),
  paymentWanted: dossier({
    status: '6',
    fees: {
      due: [{type: 'charge', amount: 4_250_000, currency: 'VND', text: 'Lệ phí trước bạ'}],
      paid: [{type: 'fee', amount: 28_000, currency: 'VND', text: 'Cước bưu chính'}],
    },
  }),
  refused: dossier({status: '3', reason: 'Tờ khai chưa ghi ngành nghề.', dueAt: undefined}),
  withdrawn: dossier({status: '7'}),
  stopped: dossier({status: '8', reason: 'Quá thời hạn bổ sung giấy tờ.'}),
  ready: dossier({status: '9', finishedAt: '2026-11-18T16:10:00+07:00'}),
  posted: dossier({
    status: '9',
    finishedAt: '2026-11-18T16:10:00+07:00',
    returnBy: 'postal',
    postalCode: 'EM000000150VN',
  }),
  returned: dossier({
    status: '10',
    finishedAt: '2026-11-18T16:10:00+07:00',
    returnedAt: '2026-11-19T08:05:00+07:00',
  }),
  unknown: dossier({status: 'XM02', statusLabel: 'Chờ họp tổ dân phố lấy ý kiến'}),
  noDueDate: dossier({dueAt: undefined}),
  reopened: dossier({
    supplements: [
      {
        content: 'Bản sao căn cước',
        requestedAt: '2026-11-17T10:00:00+07:00',
        fulfilledAt: '2026-11-18T10:00:00+07:00',
      },
    ],
    history: [
      {at: '2026-11-16T09:52:00+07:00', unit: 'Một cửa', content: 'Tiếp nhận hồ sơ', status: '2'},
      {at: '2026-11-17T10:00:00+07:00', unit: 'Tư pháp', content: 'Đề nghị bổ sung', status: '5'},
      {at: '2026-11-18T10:00:00+07:00', unit: 'Một cửa', content: 'Nhận giấy tờ bổ sung', status: '4'},
      {at: '2026-11-27T10:00:00+07:00', unit: 'Lãnh đạo', content: 'Ký kết quả', status: '9'},
    ],
  }),
  petition: dossier({
    kind: 'petition',
    code: 'PAKN-261116-0087',
    procedureName: 'Xe tải đỗ chắn lối vào trường mầm non giờ đón trẻ',
    papers: [],
  }),
} as const satisfies Record<string, Dossier>;
