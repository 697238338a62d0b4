/** Parts of questions that say nothing, variants that few ask for, what no counter does, and everyday verbs. */
export const asking = `
-đi|tới|vào|ra|lên|xuống|qua|nữa|khác|không|cũng|còn|chỉ|từng|cụ|ông bà|thử|sắp|lúc|hồi|hôm|bữa|kia|nè|hả|chứ|vì|nhưng|khoảng|rất|lắm|em|tôi|anh|chị|mình|cháu|bác|cô|chú|bạn|ạ|à|ơi|nhé|nha|với|vậy|thế|thì|là|mà|rồi|được|bị|cái|những|các|này|đó|ấy|đây|hay|hoặc|và|để|cho|khi|nếu|ở|tại|sao|gì|nào|đâu|ai|muốn|cần|phải|nên|hỏi|xin|giúp|biết|về|đã|đang|sẽ|như|làm|nhờ|đến|chào|cùng|nộp|cách|thủ tục|hồ sơ|giấy tờ|bao nhiêu|bao lâu|bao giờ|thế nào|chuẩn bị|lệ phí|gồm những|quy định|trường hợp|hướng dẫn|có được|có phải|có cần|hay không|được không|cơ quan|ở phường|ở xã|lên xã|trực tiếp|qua mạng|online|cảm ơn|hiện nay|tờ khai|mất tiền|đơn xin
!có yếu tố nước ngoài|lưu động|khu vực biên giới|cơ quan đại diện|công an nhân dân|lực lượng vũ trang|bộ quốc phòng|bộ công an|ngân hàng nhà nước|bộ xây dựng|có vốn đầu tư nước ngoài|của người nước ngoài|cấp trung ương|người gốc việt nam|học viện|tàu bay|ở nước ngoài|tổ chức tín dụng|tàu biển|có thời hạn
~thời tiết|trời mưa|giá vàng|giá xăng|giá xe|xổ số|lịch thi đấu|phim|tải nhạc|vé máy bay|vé tàu|vé xe|đặt vé|đặt phòng|mua hàng|sửa máy|phạt nguội|học lái xe|đi du học|vay tiêu dùng|bảo hiểm xe|nạp tiền|xem bói|tuyển dụng
bị mất|làm mất|thất lạc|đánh rơi>mất
bị rách|hư hỏng|rách|hư>hỏng
xin lại>làm lại
quá hạn>hết hạn
bị sai|ghi sai|ghi nhầm|nhầm|sai sót>sai
sửa lại>sửa
mất=cấp lại|bị mất
hỏng=cấp lại|cấp đổi
làm lại=cấp lại|đăng ký lại
hết hạn=cấp đổi|gia hạn
sai=đính chính|cải chính|điều chỉnh thông tin
sửa=điều chỉnh|sửa đổi, bổ sung
hủy=xóa đăng ký|hủy bỏ|chấm dứt
mở=thành lập
đóng cửa|dẹp=chấm dứt|giải thể
tiền|nhận tiền|lĩnh tiền=trợ cấp|hỗ trợ
ngoại quốc|người tây|ông tây>người nước ngoài
cấp 1|lớp 1|lớp 2|lớp 3|lớp 4|lớp 5>tiểu học
cấp 2|lớp 6|lớp 7|lớp 8|lớp 9|thcs>trung học cơ sở
cấp 3|lớp 10|lớp 11|lớp 12|thpt>trung học phổ thông
gcn>giấy chứng nhận
-tui|tôi đã|tôi bị|tôi có|muốn ở|em đã|không nhận con|không nhận cha mẹ con|tụi tui|tụi em|tụi mình|tụi con|ổng|bả|nó|quá|luôn|giờ|bây giờ|xong|đem|hoài|vài tháng|chừng nào|hổng|hem|vô|ko|dc|đc|mún|nhiu|dạ|dùm|giùm|ra sao|có sao không|mấy ngày|mất bao lâu|mất mấy ngày|bị phạt|cho hỏi|làm giấy|làm giấy tờ|xin phép|có phải xin phép|xin giấy gì|giấy gì|làm sao|sao giờ|đăng ký sao|về quê|ở quê|dưới quê|bố mẹ|ba má|cha mẹ|tía|ông nội|ông ngoại|bà nội|bà ngoại|nhà em|nhà tôi|nhà mình|gì không|phải không|tiền không|ở xã hay tỉnh|muốn xin|năm nay|hôm qua|mới có|thiệt|mấy đứa|2 đứa|hai đứa|đứa con|giá sao
~mất sim|làm sim|nộp phạt|phạt giao thông|có mưa|sửa điện thoại|sửa xe|sửa tivi|con chó|giá heo|giá lợn|giá lúa|giá cà phê|giá tiêu|giá đô|giá nhà|trả góp|quán ngon|karaoke gần|kết quả bóng đá|đá banh|điểm thi|điểm chuẩn|xem điểm|bài tập|lời bài hát|uống thuốc|khuyến mãi shopee|việc làm thêm|thuê xe|mua vé|lịch nghỉ|lịch chiếu|lịch âm|ngày tốt|tỷ giá
rớt|rớt bóp|rớt ví|mất bóp|mất ví|rơi ví|rơi bóp|mất túi|bị giựt|bị giật|giựt túi|móc túi|bị trộm|bị cướp|bị cháy|bị lạc|đi lạc|mất tiêu|mất luôn|kiếm không ra|tìm không thấy>mất
gãy|nát|bị ướt|mờ|cũ nát|chuột cắn>hỏng
in sai|viết sai|viết nhầm|sai tên|trật|lộn|viết lộn>sai
lãnh>lĩnh
lãnh tiền|lấy tiền>nhận tiền
`;
