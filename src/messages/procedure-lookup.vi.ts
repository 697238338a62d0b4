import {common} from './common.vi.ts';
import {formatNumber} from './format.ts';
import {factsVi} from './procedure-facts.vi.ts';
import type {LookupMessages} from './procedure-lookup.ts';

export const lookupMessagesVi: LookupMessages = {
  ...common,
  ...factsVi,
  searchLabel: 'Bạn cần làm thủ tục gì?',
  searchHint: 'Gõ có dấu hay không dấu đều được, ví dụ: lam lai giay khai sinh',
  mostUsed: 'Thủ tục được dùng nhiều',
  count: (shown, total) =>
    shown < total
      ? `${formatNumber(shown, 'vi')} trong ${formatNumber(total, 'vi')} thủ tục`
      : `${formatNumber(total, 'vi')} thủ tục`,
  showMore: 'Xem thêm',
  filters: 'Lọc kết quả',
};
