import {factsVi} from './procedure-facts.vi.ts';
import type {SearchMessages} from './procedure-search.ts';

export const searchMessagesVi: SearchMessages = {
  results: 'Kết quả',
  clearText: 'Xóa nội dung đã gõ',
  narrow: 'Còn nữa, hãy gõ thêm chữ để thu hẹp.',
  chosen: (facets) => `(đang chọn ${facets})`,
  back: 'Quay lại danh sách',
  nothing: (text) =>
    text
      ? `Chưa tìm thấy thủ tục nào hợp với “${text}”.`
      : 'Không có thủ tục nào hợp với các lựa chọn đang lọc.',
  tryInstead: 'Thử tìm:',
  suggestions: ['đăng ký khai sinh', 'chứng thực bản sao'],
  because: (typed, official) => `“${typed}” là cách gọi của “${official}”`,
  difference: 'Khác ở chỗ:',
  all: 'Tất cả',
  clear: 'Bỏ lọc',
  facet: {field: 'Lĩnh vực', level: 'Cấp thực hiện', subject: 'Đối tượng', serviceLevel: 'Nộp trực tuyến'},
  level: {
    ministry: 'Cấp bộ',
    province: 'Cấp tỉnh',
    district: 'Cấp huyện (trước 01/7/2025)',
    commune: 'Cấp xã',
    other: 'Cơ quan khác',
  },
  serviceLevel: factsVi.serviceLevel,
};
