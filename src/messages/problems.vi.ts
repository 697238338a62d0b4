import type {LateProblems} from './common.ts';

const again = (seconds?: number) =>
  seconds ? `Vui lòng thử lại sau ${seconds} giây.` : 'Vui lòng thử lại sau ít phút.';

export const problemsVi: LateProblems = {
  busy: (seconds) => `Đang có quá nhiều lượt tra cứu. ${again(seconds)}`,
  maintenance: (seconds) => `Hệ thống đang bảo trì. ${again(seconds)}`,
  'not-found': () => 'Không tìm thấy nội dung này. Vui lòng kiểm tra lại.',
  'not-allowed': () => 'Máy chủ không cho phép xem nội dung này. Vui lòng liên hệ cơ quan để được hỗ trợ.',
  'bad-data': () => 'Dữ liệu nhận được bị lỗi nên chưa hiển thị được. Vui lòng thử lại.',
  rejected: () => 'Nội dung gửi đi chưa đúng. Vui lòng kiểm tra lại.',
  'too-large': () => 'Nội dung quá dài. Vui lòng rút gọn.',
  conflict: () => 'Dữ liệu vừa thay đổi. Vui lòng tải lại.',
  configuration: () => 'Tiện ích này chưa sẵn sàng. Vui lòng liên hệ cơ quan để được hỗ trợ.',
};
