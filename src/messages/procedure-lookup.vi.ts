import {common} from './common.vi.ts';
import {formatNumber} from './format.ts';
import {durationVi, feeVi, levelVi, serviceLevelVi} from './procedure-facts.vi.ts';
import type {LookupMessages} from './procedure-lookup.ts';

export const lookupMessagesVi: LookupMessages = {
  ...common,
  heading: 'Tra cứu thủ tục hành chính',
  searchLabel: 'Bạn cần làm thủ tục gì?',
  searchHint: 'Gõ có dấu hay không dấu đều được, ví dụ: lam lai giay khai sinh',
  clear: 'Xóa nội dung đã gõ',
  mostUsed: 'Thủ tục được dùng nhiều',
  results: 'Kết quả',
  count: (shown, total) =>
    shown < total
      ? `${formatNumber(shown, 'vi')} trong ${formatNumber(total, 'vi')} thủ tục`
      : `${formatNumber(total, 'vi')} thủ tục`,
  nothing: (text) => `Chưa tìm thấy thủ tục nào hợp với “${text}”.`,
  nothingFiltered: 'Không có thủ tục nào hợp với các lựa chọn đang lọc.',
  tryInstead: 'Thử tìm:',
  suggestions: ['đăng ký khai sinh', 'chứng thực bản sao'],
  showMore: 'Xem thêm',
  narrow: 'Còn nữa, hãy gõ thêm chữ để thu hẹp.',
  filters: 'Lọc kết quả',
  filtersOn: (n) => `Lọc kết quả (đang chọn ${n})`,
  clearFilters: 'Bỏ lọc',
  all: 'Tất cả',
  facet: {field: 'Lĩnh vực', level: 'Cấp thực hiện', subject: 'Đối tượng', serviceLevel: 'Nộp trực tuyến'},
  level: levelVi,
  serviceLevel: serviceLevelVi,
  because: (typed, official) => `“${typed}” là cách gọi của “${official}”`,
  difference: 'Khác ở chỗ:',
  duration: durationVi,
  fee: feeVi,
  back: 'Quay lại danh sách',
};
