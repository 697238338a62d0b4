/** Parts of questions that say nothing, variants that few ask for, what no counter does, and everyday verbs. */
export const asking = `
-mần răng|làm răng|ở mô|sắp nhỏ|nộp hồ_sơ/đơn|hết bao_nhiêu/mấy|hết bao nhiêu tiền|căn|k|j|e|mk|ntn|hong|một|vừa|trên|có|đi|tới|vào|ra|lên|xuống|qua|nữa|khác|được không|phải không|không ạ|cũng|còn|từng|ông bà|thử|sắp|lúc|hồi|hôm|bữa|kia|nè|hả|chứ|vì|nhưng|khoảng|rất|lắm|em|tôi|anh|chị|mình|cháu|bác|cô|chú|bạn|ạ|à|ơi|nhé|nha|với|vậy|thế|thì|là|mà|rồi|được|bị|cái|những|các|đó|ấy|đây|hay|hoặc|và|để|cho|khi|nếu|ở|tại|làm/thì/thế/ra sao|gì|nào|đâu|ai|muốn|cần|phải|nên|hỏi|xin|giúp|biết|về|đã|đang|sẽ|như|làm|nhờ|đến|chào|cùng|cách|thủ tục|hồ sơ|giấy tờ|bao nhiêu/lâu/giờ|bao nhiêu tiền|chuẩn bị|lệ phí|gồm những|quy định|trường hợp|hướng dẫn|có được/phải/cần|cơ quan|qua mạng|online|tờ khai|đơn xin|tui|không nhận con|không nhận cha mẹ con|tụi|nó|quá|luôn|giờ|bây giờ|xong|đem|hoài|chừng nào|hổng|hem|vô|ko|dc|đc|mún|nhiu|dạ|dùm|giùm|mấy ngày|làm giấy|xin phép|giấy gì|ở quê|bố mẹ|ba má|cha mẹ|tía|nhà em/tôi/mình|năm nay|mới có|thiệt|giá sao
!tổ chức đang sử dụng đất|mai táng|có yếu tố nước ngoài|lưu động|khu vực biên giới|cơ quan đại diện|công an nhân dân|lực lượng vũ trang|bộ quốc_phòng/công_an/xây_dựng|ngân hàng nhà nước|có vốn đầu tư nước ngoài|của người nước ngoài|cấp trung ương|người gốc việt nam|học viện|tàu bay/biển|ở nước ngoài|tổ chức tín dụng|có thời hạn|bí mật nhà nước
~bão số_mấy|thời tiết|trời/có mưa|giá vàng/xăng/xăng_dầu/xe/lợn/heo/lúa/cà_phê/tiêu/đô/nhà/xét_nghiệm|vé số|kết quả xổ_số|lịch thi_đấu/nghỉ/chiếu/âm/khám|tải phim/nhạc|vé máy_bay/tàu/xe|đặt vé/phòng|mua hàng/vé|hủy/đổi/trả đơn_hàng|tín chấp|sửa tivi|cúp/mất điện/nước|hiến tạng/xác|phạt nguội|nộp phạt|học lái xe|du học úc/mỹ/nhật/hàn|nạp tiền|xem bói/điểm|mất/làm/khóa sim|mất điện_thoại|lừa tiền/đảo|shopee|lazada|sim chính_chủ/điện_thoại|gói cước|wifi|con chó|iphone|vay ngân hàng mua/trả_góp|trả góp ngân_hàng|kết quả bóng đá|lịch đá_banh|điểm thi/chuẩn|bài tập|uống thuốc|ngày tốt/đẹp|hợp tuổi|phong thủy|tỷ giá|thẻ tín_dụng/ngân_hàng/thành_viên|làm/nuốt/khóa thẻ_atm|tài khoản/lỗi/mật_khẩu facebook/zalo|mở tài_khoản ngân_hàng/chứng_khoán|lãi suất gửi/tiết_kiệm/vay_mua|bảo hiểm nhân_thọ/xe/manulife/prudential|chuyển khoản nhầm|chuyển tiền ngân_hàng|ly hôn đơn_phương/thuận_tình|xin/đơn ly hôn|quyền nuôi con khi/sau/ly_hôn|visa đi/mỹ/úc/nhật/hàn_quốc/trung_quốc|định cư mỹ/úc/canada|mỹ định cư|nhập quốc tịch mỹ/úc/canada|hộ chiếu mỹ/nhật/úc của/hết/mới|mẫu nhà|xây hết bao nhiêu|hoãn nvqs/nhập_ngũ/đi_tù|hoãn/khám nghĩa_vụ|tích điểm|giấy bảo hành|vi bằng|án phí|nợ xấu|tiền cọc|đòi nợ|thẻ xanh mỹ|thẻ xanh|giao hàng giả/chậm|review|mua vàng|vay tiền online|vay nóng|chó cắn/dại|thuê phòng/phòng_trọ giá_rẻ|máy giặt/lạnh|tủ lạnh|cách/hướng_dẫn nấu|thăm phạm_nhân/tù|tỉ số|lịch bóng_đá/tàu/học/cắt|bóng đá tối/hôm|xe buýt số|giờ mở_cửa|mở cửa mấy|app vay|vay uy_tín|lãi suất cao/ngân_hàng|thuốc ho|đau bụng/đầu/dạ_dày/răng|trị mụn/nám|bác sĩ giỏi|xem tuổi/ngày/hướng/quẻ/phim|thay nhớt|acc|chuyển nhà trọn|thợ sơn/sửa|đáp án|thi thử|600 câu|giá rẻ|ai là|làm giàu|giảm cân|người yêu cũ|quán ngon|xin giấy_chứng_sinh|khám sức_khỏe lái_xe/xin_việc/tổng_quát|ielts|toeic|vstep|thi tiếng_anh|visa du_lịch nhật/mỹ/úc|sim viettel/mobi/bị|thẻ sim|mạng viettel/chậm|facebook bị|tên/nick/hack facebook|tiktok|youtube|tài_khoản/app/lái/chạy grab bị|tài khoản grab|viết đơn xin_việc|đơn xin nghỉ_việc|nghỉ việc ở|xin nghỉ_việc|đi/hỏi phỏng_vấn|vay agribank|sao kê|western|hủy chuyến|hoàn vé/tiền_vé|vé tháng/xem/xe_khách/bus|giờ xe/tàu/chạy|tiêm/chích vắc_xin/chủng/ngừa cho|lịch tiêm|chích ngừa|giấy chuyển_viện/chuyển_tuyến|chuyển viện|sức khỏe đi_làm/xin_việc|xác nhận sinh_viên|thẻ sinh_viên|học phí trường/đại_học/năm|bảng điểm|sổ đoàn|lời bài_hát/chúc|bài hát hay|dịch giúp/dùm/giùm/câu|ăn gì|nấu ăn/món|phát minh ra|cá cảnh|buồn/chán quá|bị hack|tỏ tình|chia tay|cung hoàng_đạo|nằm mơ|chơi game|công thức nấu/làm|tour|khách sạn giá/nào/gần|tiền điện tháng|hóa đơn điện|đóng tiền_điện|lịch cúp|giải toán/bài|soạn/tả văn|bài văn|dự báo mưa/bão|ngày mai mưa|gia sư|chó/mèo lạc|visa du_lịch hàn_quốc/thái|vietjet|samsung|bảo hành điện_thoại/máy|áo/giày/quần nam/nữ/đẹp|mạng wifi|thi quốc_tịch|bao nhiêu calo|chỉ đường|kẹt xe|karaoke hay|hát hay|phim hay|kể chuyện|tin tức|thế giới|thủ đô|dân số nước/việt_nam
bị/làm mất|thất lạc|đánh rơi|rớt|rớt/mất/rơi bóp/ví/túi|bị giựt/giật/trộm/cướp/lạc|đi lạc|giựt/móc túi|mất tiêu/luôn|kiếm không ra|tìm không thấy>mất
bị rách|hư hỏng|rách|hư|bị gãy|nát|ướt|nhòe|bị mờ|mối ăn|chuột cắn/gặm>hỏng
xin lại>làm lại
quá/tới/đến hạn>hết hạn
bị/ghi/in/viết sai|nhầm|sai sót/tên/chính_tả|ghi/in/viết trật/lộn/thiếu|thiếu dấu/chữ>sai
sửa lại>sửa
lãnh>lĩnh
không/không_có tiền_án>tiền án
mất=cấp lại|bị mất
hỏng=cấp lại|cấp đổi
làm lại=cấp lại|đăng ký lại
hết hạn=cấp đổi|gia hạn
sai=đính chính|cải chính|điều chỉnh thông tin
sửa=điều chỉnh|sửa đổi, bổ sung
hủy=xóa đăng ký|hủy bỏ|chấm dứt
mở=thành lập
đóng cửa|dẹp=chấm dứt|giải thể
tiền|nhận/lĩnh tiền=trợ cấp|hỗ trợ
người/ông tây>người nước ngoài
cấp 1|lớp 1/2/3/4/5>tiểu học
cấp 2|lớp 6/7/8/9|thcs>trung học cơ sở
cấp 3|lớp 10/11/12|thpt>trung học phổ thông
gcn>giấy chứng nhận
gcnqsd|gcnqsdđ>giấy chứng nhận quyền sử dụng đất
xn>xác nhận
gp>giấy phép
mần>làm
`;
