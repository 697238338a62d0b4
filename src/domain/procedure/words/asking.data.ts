/** Parts of questions that say nothing, variants that few ask for, and everyday verbs. */
export const asking = `
-em|tôi|anh|chị|mình|cháu|bác|cô|chú|ông bà|bạn|ạ|à|ơi|nhé|nha|với|vậy|thế|thì|là|mà|rồi|được|bị|cái|chiếc|những|các|của|này|kia|đó|ấy|đây|hay|hoặc|và|để|cho|khi|nếu|ở|tại|ra sao|sao|gì|nào|đâu|ai|không|chưa|có|muốn|cần|phải|nên|hỏi|xin|giúp|biết|về|theo|từ|bằng|lên|vào|đi|mới|đã|đang|sẽ|vừa|nữa|thêm|một|do|bởi|như|nhà|nhà em|nhà tôi|người|giấy tờ|thủ tục|hồ sơ
-cho hỏi|cho em hỏi|cho tôi hỏi|xin hỏi|em muốn hỏi|tôi muốn hỏi|muốn hỏi|làm ơn|vui lòng|xin cho biết|cho biết|tôi muốn biết|muốn biết|hướng dẫn|chỉ giúp|tư vấn giúp|giúp em|giúp tôi|nhờ tư vấn|em chào|xin chào|chào anh chị|cảm ơn|em cảm ơn
-ở đâu|làm ở đâu|nộp ở đâu|xin ở đâu|đến đâu|tại đâu|chỗ nào|cơ quan nào|nộp cho ai|ở phường|ở xã|tại phường|tại xã|ra phường|lên phường|lên xã|ra xã|ủy ban|ubnd|uỷ ban nhân dân|trên phường|trên xã|trực tiếp|qua mạng|trên mạng|online|tại nhà
-như thế nào|thế nào|ra sao|làm sao|làm thế nào|như nào|kiểu gì|cách làm|cách nộp|các bước|quy trình|trình tự|bao lâu|mất bao lâu|bao nhiêu ngày|mấy ngày|bao giờ|khi nào|lúc nào|thời gian giải quyết|thời hạn giải quyết|bao nhiêu tiền|bao nhiêu|hết bao nhiêu|mất bao nhiêu tiền|lệ phí bao nhiêu|phí bao nhiêu|lệ phí|chi phí bao nhiêu|có mất phí không|có mất tiền không|mất tiền không
-cần gì|cần giấy tờ gì|cần những gì|cần những giấy tờ gì|giấy tờ gì|gồm những gì|gồm giấy tờ gì|hồ sơ gồm|hồ sơ gồm những gì|hồ sơ gì|cần chuẩn bị gì|chuẩn bị gì|phải làm gì|làm gì|làm giấy tờ gì|làm giấy tờ|cần làm gì|thủ tục gì|thủ tục như thế nào|thủ tục ra sao|thủ tục thế nào|thủ tục hành chính|làm thủ tục|xin làm|muốn làm|cần làm|muốn xin|cần xin|có được không|được không|có phải|có cần|có bắt buộc|bắt buộc|hay không|hay chưa|mẫu đơn|tờ khai|mẫu|đơn xin|trường hợp nào|trong trường hợp nào|quy định|điều kiện gì|điều kiện
-làm|xin phép cho|hộ em|hộ tôi|của tôi|của em|của con|của bố mẹ|tôi có|em có|tôi bị|em bị|hiện nay|bây giờ|năm nay|hôm nay|lâu ngày|lâu năm|quê|ở quê|dưới quê
!có yếu tố nước ngoài|lưu động|khu vực biên giới|cơ quan đại diện|công an nhân dân|lực lượng vũ trang|bộ quốc phòng|bộ công an|ngân hàng nhà nước|bộ xây dựng|khu công nghiệp|có vốn đầu tư nước ngoài|của người nước ngoài|cấp trung ương|người gốc việt nam|học viện|tàu bay|ở nước ngoài|tổ chức tín dụng|tàu biển
mất|bị mất|làm mất|đánh mất|thất lạc|bị thất lạc|đánh rơi|bị trộm|mất trộm=cấp lại|bị mất|trình báo mất
rách|bị rách|hư|bị hư|hỏng|bị hỏng|bị mờ|cũ nát|bong tróc=cấp lại|cấp đổi|hư hỏng
làm lại|xin lại|xin cấp lại|cấp lại bản khác|in lại=cấp lại|đăng ký lại
hết hạn|quá hạn|sắp hết hạn|hết hiệu lực|đến hạn đổi=cấp đổi|gia hạn|cấp lại
sai|bị sai|ghi sai|nhầm|bị nhầm|ghi nhầm|viết sai|in sai|sai sót|sai thông tin=đính chính|cải chính|điều chỉnh thông tin|sửa đổi, bổ sung
sửa|chỉnh sửa|chỉnh lại|sửa lại=điều chỉnh|sửa đổi, bổ sung|đính chính|cải chính
cập nhật=điều chỉnh|cập nhật, bổ sung|thay đổi
xin giấy phép|xin phép|xin cấp phép|làm giấy phép=cấp giấy phép
hủy|hủy bỏ|bỏ|xóa bỏ=xóa đăng ký|hủy bỏ|chấm dứt
mở|mở mới=thành lập|đăng ký thành lập
đóng cửa|dẹp|dẹp tiệm=chấm dứt hoạt động|giải thể
trả lại giấy phép=thu hồi|chấm dứt hoạt động
tiền|tiền hỗ trợ|tiền trợ cấp|lãnh tiền|nhận tiền|lĩnh tiền=trợ cấp|hỗ trợ
người tây|khách tây|ông tây|ngoại quốc|người ngoại quốc|khách nước ngoài=người nước ngoài
việt kiều=người Việt Nam định cư ở nước ngoài
cấp 1|lớp 1|lớp 2|lớp 3|lớp 4|lớp 5|cấp một=tiểu học
cấp 2|lớp 6|lớp 7|lớp 8|lớp 9|cấp hai|thcs=trung học cơ sở
cấp 3|lớp 10|lớp 11|lớp 12|cấp ba|thpt=trung học phổ thông
gcn=giấy chứng nhận
`;
