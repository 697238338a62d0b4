import type {ProcedureSummary} from '../../../src/domain/procedure/procedure.ts';

const sample = (
  code: string,
  name: string,
  field: string,
  usage = 0,
  more: Partial<ProcedureSummary> = {},
): ProcedureSummary => ({
  code,
  name,
  fields: [field],
  levels: ['commune'],
  subjects: ['Công dân Việt Nam'],
  keywords: [],
  usage,
  ...more,
});

/** A small catalogue with the difficulties of the large one: twins, variants, brackets, odd Unicode. */
export const sampleProcedures: readonly ProcedureSummary[] = [
  sample('1.001193', 'Thủ tục đăng ký khai sinh', 'Hộ tịch', 900, {serviceLevel: 'full'}),
  sample('1.004884', 'Thủ tục đăng ký lại khai sinh', 'Hộ tịch', 200),
  sample('2.000528', 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài', 'Hộ tịch', 100),
  sample('1.003583', 'Thủ tục đăng ký khai sinh lưu động', 'Hộ tịch', 90),
  sample('1.000894', 'Thủ tục đăng ký kết hôn', 'Hộ tịch', 800, {serviceLevel: 'partial'}),
  sample('1.004873', 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch', 850),
  sample('1.000656', 'Thủ tục đăng ký khai tử', 'Hộ tịch', 300),
  sample('1.004222', 'Đăng ký thường trú', 'Cư trú', 990),
  sample('1.004194', 'Đăng ký tạm trú'.normalize('NFD'), 'Cư trú', 995),
  sample('1.003197', 'Xóa đăng ký thường trú', 'Cư trú', 300),
  sample('1.010038', 'Tách hộ', 'Cư trú', 310),
  sample('2.001194', 'Cấp lại thẻ căn cước (thực hiện tại cấp tỉnh)', 'Căn cước', 400, {
    levels: ['province'],
  }),
  sample('1.000757', 'Cấp lại thẻ căn cước (thực hiện tại cấp trung ương)', 'Căn cước', 400, {
    levels: ['ministry'],
  }),
  sample('1.001699', 'Xác định mức độ khuyết tật và cấp Giấy xác nhận khuyết tật', 'Bảo trợ xã hội', 150),
  sample('1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Hộ kinh doanh', 700, {
    subjects: ['Công dân Việt Nam', 'Doanh nghiệp'],
  }),
  sample('1.012812', 'Hòa giải tranh chấp đất đai', 'Đất đai', 46),
  sample('1.012786', 'Cấp lại Giấy chứng nhận do bị mất', 'Đất đai', 20),
  sample('2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', 'Chứng thực', 960),
  sample('3.000347', 'Đổi giấy phép lái xe', 'Sát hạch', 640),
  sample('1.012784', 'Tách thửa 👨‍👩‍👧 hoặc hợp thửa\u0301\u0302 đất', 'Đất đai', 99),
];
