import type {CommonMessages, LateProblems} from './common.ts';

/** `bringProblem` adds the late ones before any of them is said. */
const problem = {
  network: () => 'Chưa kết nối được với máy chủ. Vui lòng kiểm tra mạng rồi thử lại.',
  slow: () => 'Máy chủ trả lời quá chậm. Vui lòng thử lại.',
} as CommonMessages['problem'] & LateProblems;

export const common: CommonMessages = {
  retry: 'Thử lại',
  stillLoading: 'Vẫn đang tải, xin chờ thêm một chút…',
  problem,
  callUs: 'Cần hỗ trợ, gọi',
  showingLast: 'Đang hiển thị dữ liệu đã tải trước đó.',
};
