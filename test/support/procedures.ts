import type {Agency} from '../../src/domain/agency/agency.ts';
import type {Procedure} from '../../src/domain/procedure/procedure.ts';

/** A procedure of the catalogue for tests; every field that a test does not care for is plain. */
export function procedure(code: string, name: string, parts: Partial<Procedure> = {}): Procedure {
  return {
    code,
    name,
    fields: ['Hộ tịch'],
    levels: ['commune'],
    subjects: ['Công dân Việt Nam'],
    keywords: [],
    executingAgencies: [],
    steps: [],
    channels: [],
    documents: [],
    results: [],
    legalBases: [],
    ...parts,
  };
}

export const BIRTH = procedure('1.001193', 'Thủ tục đăng ký khai sinh', {
  usage: 900,
  serviceLevel: 'full',
  duration: {
    value: 1,
    unit: 'working-day',
    text: 'Trong ngày; nhận sau 15 giờ thì trả ngày làm việc tiếp theo',
  },
  fee: {type: 'charge', amount: 0, currency: 'VND'},
  documents: [
    {
      name: 'Tờ khai đăng ký khai sinh',
      originals: 1,
      copies: 0,
      isNote: false,
      formUrl: 'https://example.org/to-khai.docx',
    },
    {name: 'Giấy chứng sinh', originals: 1, copies: 0, isNote: false},
    {case: 'Trẻ bị bỏ rơi', name: 'Biên bản về việc trẻ bị bỏ rơi', originals: 1, copies: 0, isNote: false},
    {name: 'Không phải nộp bản giấy khi đã có bản điện tử', originals: 0, copies: 0, isNote: true},
  ],
  steps: ['Nộp hồ sơ tại Bộ phận Một cửa.', 'Nhận Giấy khai sinh.'],
  channels: [
    {
      channel: 'direct',
      duration: {value: 1, unit: 'working-day'},
      fees: [{type: 'charge', amount: 0, currency: 'VND'}],
    },
  ],
  results: ['Giấy khai sinh'],
  legalBases: [{code: '60/2014/QH13'}],
  applyUrl: 'https://example.org/nop-ho-so',
});

export const CATALOGUE: readonly Procedure[] = [
  BIRTH,
  procedure('1.000894', 'Thủ tục đăng ký kết hôn', {usage: 700, serviceLevel: 'partial'}),
  procedure('1.000656', 'Thủ tục đăng ký khai tử', {usage: 600}),
  procedure(
    '2.000815',
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan có thẩm quyền của Việt Nam cấp',
    {
      usage: 1500,
      fields: ['Chứng thực'],
      duration: {value: 1, unit: 'working-day'},
      fee: {type: 'fee', amount: 2000, currency: 'VND'},
    },
  ),
  procedure('1.003197', 'Xóa đăng ký thường trú', {usage: 90, fields: ['Cư trú']}),
  procedure('1.004222', 'Đăng ký thường trú', {usage: 400, fields: ['Cư trú']}),
  procedure('1.001612', 'Đăng ký thành lập hộ kinh doanh', {
    fields: ['Hộ kinh doanh'],
    subjects: ['Doanh nghiệp'],
  }),
];

export const OFFICE: Agency = {
  code: 'H26.150',
  name: 'UBND phường Hồng Lạc',
  level: 'commune',
  address: 'Số 1 phố Mẫu, phường Hồng Lạc',
  hours: 'Thứ Hai đến thứ Sáu, 8:00–16:30',
  hotline: '024.0000.0150',
};
