import {formatPercent} from './format-percent.ts';
import {formatNumber} from './format.ts';
import type {BoardMessages} from './indicator-board.ts';

const scorecardGroup: BoardMessages['scorecardGroup'] = {
  transparency: 'Công khai, minh bạch',
  progress: 'Tiến độ, kết quả giải quyết',
  'online-services': 'Dịch vụ công trực tuyến',
  'online-payment': 'Thanh toán trực tuyến',
  digitisation: 'Số hóa hồ sơ',
  satisfaction: 'Mức độ hài lòng',
};

export const boardMessagesVi: BoardMessages = {
  scorecardGroup,
  scorecard: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766)',
  score: (score, max) => `${formatNumber(score, 'vi', 2)} trên ${formatNumber(max, 'vi')} điểm`,
  scoreShare: (share) => `đạt ${formatPercent(share, 'vi')} số điểm`,
  scoreUnknown: (points) => `Còn ${formatNumber(points, 'vi', 2)} điểm chưa có số liệu để chấm.`,
  scoreBasis: {
    formula: 'Chấm theo tỷ lệ',
    'zero-denominator': 'Không phát sinh trong kỳ',
    published: 'Điểm do nguồn công bố',
  },
  lineUnscored: 'Chỉ hiển thị, không chấm điểm',
  lineMissing: 'Chưa có số liệu',
  decisionNote: (score, max) =>
    `Quyết định có năm nhóm: hai nhóm trực tuyến ở đây là một nhóm trong đó, được ${formatNumber(score, 'vi', 2)} trên ${formatNumber(max, 'vi')} điểm.`,
  scoreNote:
    'Cách chấm được suy ra từ kết quả đã công bố, không phải văn bản pháp luật; điểm chính thức xem trên Cổng Dịch vụ công quốc gia.',
};
