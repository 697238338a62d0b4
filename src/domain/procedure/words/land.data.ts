/** Land, houses, construction, power and water. */
export const land = `
bìa/giấy đỏ|sổ/bìa hồng|sổ nhà/đất|bìa đất|giấy đất|giấy tờ đất/nhà_đất|gcnqsdđ|giấy chủ quyền|bằng khoán>sổ đỏ
miếng/mảnh/lô/cục/đám đất|mảnh/miếng/đám ruộng/vườn/rẫy|đất ruộng/rẫy/nương|ruộng|rẫy>đất
qsdđ>quyền sử dụng đất
thổ cư|đất thổ_cư/thổ>đất ở
sổ đỏ=giấy chứng nhận quyền sử dụng đất|giấy chứng nhận đã cấp
làm/cấp/ra sổ_đỏ/bìa|ra/cấp/chưa sổ|chưa cấp/ai_cấp bìa|hợp thức hóa|khai hoang/phá|đất ông_bà/cha_ông|đất chưa_có/không_có/không giấy/giấy_tờ/bìa|đất ổn định|làm giấy đất|làm giấy tờ đất lần đầu=cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân
mất/cháy/trôi+sổ_đỏ/quyền_sử_dụng_đất|sổ đỏ ăn|làm/cấp lại sổ đỏ=cấp lại giấy chứng nhận do bị mất
đổi sổ/sổ_đỏ|sổ đỏ hỏng/cũ=cấp đổi giấy chứng nhận quyền sử dụng đất
sửa sổ đỏ|sai diện tích|sổ/sổ_đỏ sai|sai+quyền_sử_dụng_đất|sai sổ_đỏ/trên_sổ/trong_sổ=đính chính giấy chứng nhận đã cấp
đổi căn_cước/số_căn_cước/tên trên sổ/sổ_đỏ|tên/thông_tin/địa_chỉ/chủ/số_mới trên/trong sổ/sổ_đỏ|chủ đất trên sổ_đỏ|sổ đỏ tên_cũ=đổi tên hoặc thay đổi thông tin về người sử dụng đất
địa chỉ thửa_đất/đất=thay đổi số hiệu hoặc địa chỉ của thửa đất
đất sạt_lở/lở=giảm diện tích thửa đất do sạt lở tự nhiên
sang_tên/thừa_kế/chuyển_nhượng/tặng_cho+sổ_đỏ/đất/nhà/căn_nhà|sang tên|sang sổ/bìa/nhượng|bán/mua/cho/tặng đất/nhà_đất|bán/mua nhà/căn_nhà|đất/nhà/ruộng cho con/con_trai/con_gái/cháu|cho con/con_trai/con_gái/cháu/cháu_nội đất/nhà/ruộng|để lại đất/nhà/căn_nhà/ruộng|chuyển hết đất|đất hương hỏa|đứng tên|nhận thừa kế nhà|góp đất|đổi đất với=biến động chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất
tòa chia/xử|ly hôn/dị chia/đất/nhà|ly_hôn/ly_dị+sổ_đỏ|thêm/đứng tên vợ/chồng|một mình tôi/em|thắng kiện|bản án|xiết/siết nợ|trúng đấu giá nhà/đất=biến động theo thỏa thuận của vợ và chồng|biến động bản án, quyết định của tòa án
giấy/viết tay|mua đất giấy/viết tay=đã chuyển quyền sử dụng đất
tách/cắt/chia/xẻ/gộp/nhập/ghép đất/sổ/sổ_đỏ/bìa/thửa/lô/2/hai|2/hai thửa/sổ/lô nhập/gộp/thành/liền|gộp 1/một/chung|nhập/gộp lại thành|cắt nửa/một_nửa=tách thửa hoặc hợp thửa đất
chuyển mục đích|lên/sang/qua/ra thổ/thổ_cư/đất_ở/đất_thổ_cư|lên thổ|chuyển đất_ở/thổ_cư|đất vườn|chuyển đất sang/qua/lên/thành|thuê/xin đất=giao đất, cho thuê đất, chuyển mục đích sử dụng đất
đất thuê hết/sắp/50|gia hạn đất_thuê/thuê_đất=gia hạn sử dụng đất khi hết thời hạn sử dụng đất
đất hết/sắp hạn|đất/đất_lúa/đất_nông_nghiệp hết hạn|hạn sử_dụng_đất/đất|gia hạn đất|đất 50 năm=xác nhận tiếp tục sử dụng đất nông nghiệp
lấn|ranh giới đất|ranh/mốc đất|kiện/giành/đòi/chiếm/cướp/tranh_giành đất|lấn ranh/chiếm/qua/sang/đất|cột mốc|lối/ngõ đi|bờ ranh|tranh chấp|cãi nhau/mâu_thuẫn đất/ranh|kiện hàng xóm|hòa giải đất=hòa giải tranh chấp đất đai
ruộng/lúa sang/lên/trồng/nuôi cây/vườn/mít/cá/tôm|bỏ lúa/ruộng|đất lúa sang|lên liếp=chuyển đổi cơ cấu cây trồng
đào ao/hồ/mương=đào hồ, ao, sông, suối|chuyển đổi cơ cấu cây trồng
thông tin đất/thửa|tra/tra_cứu/kiểm_tra/xem/coi đất/thửa/sổ_đỏ/thông_tin_đất|ai đứng tên|trước khi mua|trích đo|trích lục bản_đồ/thửa/đất|bản đồ đất|hồ sơ địa chính=cung cấp thông tin, dữ liệu đất đai
quy hoạch|dính/vướng/nằm/nằm_trong/xem/coi/tra_cứu/hỏi/chứng_chỉ quy hoạch|quy hoạch đường/treo=cung cấp thông tin quy hoạch
thế chấp|cầm/cắm/vay sổ_đỏ/đất|thế chấp sổ_đỏ/nhà/đất|vay bằng|sổ đỏ vay=đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
giải/xóa/hủy/gỡ chấp/thế_chấp|rút sổ/sổ_đỏ|nợ ngân hàng|tất toán|lấy sổ/sổ_đỏ về/ra=xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
thế_chấp/cầm xe/máy/ô_tô/máy_móc/hàng|vay mua xe=đăng ký biện pháp bảo đảm bằng động sản
thế chấp tàu_biển|tàu thế chấp=biện pháp bảo đảm bằng tàu biển
hiến đất/mét/mấy|tặng/cho đất xã/thôn/nhà_nước|xã mở đường=tặng cho quyền sử dụng đất mở rộng đường
thu hồi đất|lấy đất|đền bù|giải tỏa=bồi thường, hỗ trợ, tái định cư
gpxd>giấy phép xây dựng
xây nhà_trọ/phòng_trọ/dãy_trọ>xây nhà
xây/làm/cất/dựng nhà|xây thêm/phòng|nhà cấp 4|phép xây|xây/cất/dựng/làm chuồng/chòi/kho/xưởng/tường/cổng/hàng_rào=cấp giấy phép xây dựng mới nhà ở riêng lẻ
sửa/sửa_chữa/cải_tạo/tu_sửa nhà|sửa mái|nhà xuống_cấp/dột|cơi nới|nâng/thêm/lên/xây_thêm tầng/lầu|nâng nền=giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
xây lố/vượt/khác/sai|đổi/sửa/khác/vẽ_lại bản_vẽ/thiết_kế|sai/khác/so_với giấy_phép=điều chỉnh giấy phép xây dựng
nhà/xây tạm=giấy phép xây dựng có thời hạn nhà ở riêng lẻ
phép xây dựng hết hạn=gia hạn giấy phép xây dựng
dời nhà/căn/nguyên|thần đèn=giấy phép di dời
hoàn công|nghiệm thu nhà/công_trình=nghiệm thu hoàn thành công trình tại địa phương
ghi/đưa/thêm/bổ_sung/đăng_ký nhà/căn_nhà/tài_sản trên/vào/lên|đưa vào sổ_đỏ|vào/lên sổ_đỏ|sổ_đỏ chỉ đất=đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận
kỹ sư|giám sát xây_dựng/công_trình|chỉ huy trưởng=chứng chỉ hành nghề hoạt động xây dựng
thẩm duyệt|duyệt phòng_cháy/thiết_kế/bản_vẽ>thẩm định thiết kế
nghiệm thu phòng_cháy/phòng_cháy_chữa_cháy=kiểm tra công tác nghiệm thu về phòng cháy chữa cháy
số nhà|chưa địa chỉ|biển số nhà=giấy chứng nhận số nhà|đánh số và gắn biển số nhà
noxh|nhà xã_hội/thu_nhập_thấp/giá_rẻ|chung cư giá_rẻ>nhà ở xã hội
mua/thuê nhà ở xã hội=đăng ký mua, thuê mua, thuê nhà ở xã hội
nhà hóa_giá/tập_thể/thanh_lý|nhà cũ/thuê nhà_nước|thuê của nhà nước|nhà nước thuê|nhà thuộc_sở_hữu nhà_nước=bán nhà ở cũ thuộc tài sản công|cho thuê nhà ở cũ thuộc tài sản công
quản trị|quản lý/họp chung_cư|phí bảo trì=ban quản trị nhà chung cư
mua/sổ chung_cư/căn_hộ/đất_nền|căn hộ dự_án|đất nền|chung cư chưa sổ|chủ đầu tư=giấy chứng nhận cho người nhận chuyển nhượng trong dự án bất động sản
chặt|đốn/cắt/cưa/tỉa/dời cây|cây to/mục/sắp_ngã/sắp_đổ/trước_nhà=giấy phép chặt hạ, dịch chuyển cây xanh
vỉa hè|hè phố|dựng rạp|rạp cưới|rạp đám_cưới/đám_ma=tạm thời lòng đường, vỉa hè
đào/xẻ đường/lề_đường=thi công công trình trên đường bộ
mắc/lắp/gắn/kéo/câu/bắt/vô/xin/cấp điện|chưa có điện|công tơ|đồng hồ điện|điện kế/mới=điện mới từ lưới điện hạ áp
đổi công tơ|nâng công_suất/điện|điện yếu|điện nhà yếu|3/ba pha=thay đổi công suất sử dụng điện
sang_tên/đổi_tên/chuyển_tên+điện/công_tơ/đồng_hồ_điện/hợp_đồng_điện/tiền_điện|tên trên hóa đơn điện|đứng tên điện/tiền_điện/hợp_đồng_điện|đổi tên người đứng_tên hợp_đồng_điện/tiền_điện|hóa đơn điện tên/vẫn/còn/mang|chủ điện|tên tiền điện|hợp đồng điện/tiền_điện=thay đổi chủ thể hợp đồng mua bán điện
dời/chuyển công_tơ/đồng_hồ_điện=thay đổi vị trí thiết bị đo đếm
điện kinh_doanh/sản_xuất=thay đổi mục đích sử dụng điện
định mức/giá/bậc/tính điện|điện giá_cao/bậc_thấp/định_mức|định mức|chung điện|bậc thấp=thay đổi định mức sử dụng điện
cắt/ngừng_dùng/ngừng/thanh_lý/hủy điện/hợp_đồng_điện|không xài/dùng điện=chấm dứt hợp đồng mua bán điện
đóng/mở/nối/có điện lại|bị cắt điện=cấp điện trở lại
điện áp mái=điện mặt trời mái nhà
nước máy|lắp/mắc/gắn/bắt/vô/kéo nước/nước_máy/nước_sạch/đồng_hồ_nước|đồng hồ nước=lắp đặt cấp nước cho các hộ dân
giếng|nước ngầm|cây nước|khoan nước=khai thác nước dưới đất
mỏ đá/đất/cát|khai_thác/hút/múc/xúc/bơm cát|cát sỏi|san lấp=khai thác khoáng sản cấp tỉnh
môi giới nhà_đất/đất|cò đất>môi giới bất động sản
môi giới bất động sản=chứng chỉ hành nghề môi giới bất động sản
nợ tiền sử_dụng_đất/đất=ghi nợ tiền sử dụng đất của hộ gia đình
trả/đóng tiền/nợ nợ/tiền sử_dụng_đất=thanh toán, xóa nợ tiền sử dụng đất
xóa nợ|xóa chữ nợ|xóa chữ ghi nợ=xóa ghi nợ tiền sử dụng đất|xóa nợ tiền sử dụng đất
tiền sử dụng đất=tính hoặc tính lại tiền sử dụng đất
rừng/keo/cây bị_gãy/bị_cháy/bị_bão/gãy/đổ|bão gãy_cây/làm_gãy/làm_đổ|gãy rừng|rừng keo=rừng trồng bị thiệt hại
keo|bạch đàn|cây tràm|chặt/đốn/cưa/bán rừng/keo|khai thác rừng|cây rừng=phương án khai thác gỗ ủy ban nhân dân cấp xã
nhận/xin rừng/đất_rừng|giao rừng=giao rừng, cho thuê rừng thẩm quyền của chủ tịch ủy ban nhân dân cấp xã
đất rừng làm_việc_khác/sang/lên|chuyển đất_rừng/rừng=chuyển mục đích sử dụng rừng sang mục đích khác đối với cá nhân
chở/bán gỗ|gỗ vườn|kiểm lâm=bảng kê lâm sản
nuôi rùa/khỉ/trăn/vẹt/hươu/cầy|thú rừng=cơ sở nuôi, trồng các loài động vật
đo/đo_đạc lại|dư/thừa/tăng diện tích|dư đất|dư/dôi ra=thửa đất có diện tích tăng thêm
xả thải|nước thải|khí thải nhà máy=cấp giấy phép môi trường
đtm>đánh giá tác động môi trường
gần/ven/ngoài/xẻ/chân/trên đê=hoạt động liên quan đến đê điều
mặt biển|mặt nước biển|vùng/nuôi biển=giao khu vực biển cho cá nhân để nuôi trồng thủy sản
`;
