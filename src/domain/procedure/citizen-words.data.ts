import {parseCitizenLines} from './citizen-words.ts';

/** Everyday words that hold all over the country; a city adds its own by JSON. */
export const citizenWords = parseCitizenLines(`
sổ đỏ|bìa đỏ|sổ hồng=giấy chứng nhận quyền sử dụng đất
giấy khai sinh|làm khai sinh=đăng ký khai sinh
cccd|cmnd|chứng minh thư|căn cước công dân=thẻ căn cước
cắt khẩu|cắt hộ khẩu=xóa đăng ký thường trú
nhập khẩu|nhập hộ khẩu=đăng ký thường trú
-em muốn hỏi|làm ở đâu|thủ tục|cho hỏi|tôi muốn|cần|làm|ở đâu
!có yếu tố nước ngoài|lưu động|cơ quan đại diện|khu vực biên giới
`);
