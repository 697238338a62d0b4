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

const GROUPS: Readonly<Record<string, string>> = {
  ...scorecardGroup,
  'one-stop': 'Kết quả một cửa',
  reform: 'Cải cách hành chính',
  scorecard: 'Bộ chỉ số 766',
};

export const boardMessagesVi: BoardMessages = {
  groupName: (group) => GROUPS[group] ?? group,
  scorecardGroup,
  decisionGroup: {
    transparency: scorecardGroup.transparency,
    progress: scorecardGroup.progress,
    digitisation: scorecardGroup.digitisation,
    online: 'Cung cấp dịch vụ trực tuyến',
    satisfaction: scorecardGroup.satisfaction,
  },
  board: {
    'mot-cua': {
      title: 'Kết quả giải quyết thủ tục hành chính',
      intro:
        'Hồ sơ tiếp nhận, đã giải quyết, đúng hạn, trước hạn, nộp trực tuyến và trả kết quả qua bưu chính.',
    },
    '766': {
      title: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766)',
      intro: 'Sáu nhóm chỉ số như Cổng Dịch vụ công quốc gia hiển thị, tối đa 100 điểm.',
    },
  },
  score: (score, max) => `${formatNumber(score, 'vi', 2)} trên ${formatNumber(max, 'vi')} điểm`,
  scoreUnknown: (points) => `Còn ${formatNumber(points, 'vi', 2)} điểm chưa có số liệu để chấm.`,
  scoreBasis: {
    formula: 'Chấm theo tỷ lệ',
    'zero-denominator': 'Không phát sinh trong kỳ',
    published: 'Điểm do nguồn công bố',
  },
  lineUnscored: 'Chỉ hiển thị, không chấm điểm',
  lineMissing: 'Chưa có số liệu',
  scoreNote:
    'Cách chấm được suy ra từ kết quả đã công bố, không phải văn bản pháp luật; điểm chính thức xem trên Cổng Dịch vụ công quốc gia.',
};
