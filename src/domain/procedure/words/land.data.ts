/** Land, houses, construction, power and water. */
export const land = `
bìa/giấy đỏ|sổ/bìa hồng|sổ nhà/đất|bìa/giấy/giấy_tờ đất|giấy_tờ nhà|giấy chủ quyền>sổ đỏ
miếng/mảnh/lô/cục/đám/dải đất|mảnh/miếng ruộng/vườn/rẫy|ruộng|rẫy>đất
qsdđ>quyền sử dụng đất
thổ cư>đất ở
sổ đỏ=giấy chứng nhận quyền sử dụng đất|giấy chứng nhận đã cấp
làm/cấp/ra/chưa sổ_đỏ/bìa|làm sổ|không tờ|ra/cấp/chưa sổ|chưa cấp_giấy/ai_cấp_bìa/nhà_nước|hợp thức hóa|khai hoang/phá|đất ông_bà/cha_ông/ổn_định|đất chưa_có/không_có giấy_tờ/sổ=cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân
mất/cháy/trôi+sổ_đỏ/quyền_sử_dụng_đất|làm/cấp lại sổ đỏ=cấp lại giấy chứng nhận do bị mất
đổi sổ_đỏ/sổ_mới/sổ_cũ|sổ đỏ hỏng/cũ=cấp đổi giấy chứng nhận quyền sử dụng đất
sai diện tích|diện tích thực_tế/trên_sổ/thiếu/trên_sổ_đỏ|đo lại/thực_tế|sổ/sổ_đỏ/quyền_sử_dụng_đất/tên_trên_sổ_đỏ sai|trên sổ_đỏ sai=đính chính giấy chứng nhận đã cấp
số_mới/căn_cước/đổi_tên/tên_mới trên sổ_đỏ|chủ đất trên sổ_đỏ=đổi tên hoặc thay đổi thông tin về người sử dụng đất
chuyển/qua tên>sang tên
sang_tên/thừa_kế/chuyển_nhượng/tặng_cho+sổ_đỏ/đất/nhà|sang tên/sổ/bìa/nhượng|bán/cho/tặng đất/nhà_đất|bán nhà|đất cho con/con_trai/con_gái|cho con/con_trai/con_gái đất/nhà|để lại đất/nhà|đứng tên|góp đất|cho/được_cho miếng/mảnh/lô/thửa/phần đất=biến động chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất
tòa chia/xử|thêm tên vợ/chồng|bản án|xiết/siết nợ=biến động theo thỏa thuận của vợ và chồng|biến động bản án, quyết định của tòa án
giấy/viết tay|mua/mua_đất/bằng/mua_đất_bằng giấy/viết_giấy tay|tay chưa sang_tên=đã chuyển quyền sử dụng đất
tách/cắt/chia/xẻ/chẻ/gộp/nhập đất/sổ/sổ_đỏ/bìa/thửa/2/hai|2/hai thửa/sổ nhập/thành|gộp 1/thành/lại/chung|thửa liền_kề/sát/cạnh|cắt bớt/nửa/một_nửa|chia/mỗi đứa|mỗi đứa/người sổ/phần|chung sổ|sổ riêng|chia đất/thửa cho=tách thửa hoặc hợp thửa đất
chuyển mục đích|lên/sang/qua/thành thổ/thổ_cư/đất_ở/đất_thổ_cư|đất vườn|chuyển đất sang/qua|sang đất phi|thuê/xin đất=giao đất, cho thuê đất, chuyển mục đích sử dụng đất
đất/đất_lúa/đất_nông_nghiệp hết hạn=xác nhận tiếp tục sử dụng đất nông nghiệp
lấn đất/ranh/qua/sang/chiếm/nhà/sân/hẻm|bị/xây/làm lấn|ranh đất|ranh giới với/nhà/đất|kiện/giành/đòi/chiếm/tranh_giành đất|cột mốc|lối đi|bờ ranh/rào|tranh chấp=hòa giải tranh chấp đất đai
ruộng/lúa sang/trồng cây/vườn|đất lúa sang/chuyển|chuyển trồng|lên liếp=chuyển đổi cơ cấu cây trồng
đào ao/hồ/mương=đào hồ, ao, sông, suối|chuyển đổi cơ cấu cây trồng
thông tin đất/thửa|tra_cứu/kiểm_tra/xem/coi đất/thửa/sổ_đỏ/thông_tin_đất|ai đứng tên|trước khi mua|trích lục bản_đồ/thửa/đất|bản đồ đất/thửa|hồ sơ địa chính=cung cấp thông tin, dữ liệu đất đai
quy hoạch|dính quy hoạch=cung cấp thông tin quy hoạch
thế chấp|thế chấp sổ_đỏ/nhà/đất|cầm/cắm sổ_đỏ/đất|sổ đỏ vay/ngân_hàng=đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
giải/xóa/gỡ chấp/thế_chấp|rút sổ/sổ_đỏ|nợ ngân hàng|dính thế_chấp|tất toán|lấy sổ ra/về|lấy lại sổ/sổ_đỏ=xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
thế_chấp/cầm xe/máy/ô_tô=đăng ký biện pháp bảo đảm bằng động sản
tàu_biển+thế_chấp=biện pháp bảo đảm bằng tàu biển
hiến đất|cho/hiến/tặng xã|tặng/cho đất xã/thôn/nhà_nước/làm=tặng cho quyền sử dụng đất mở rộng đường
thu hồi đất|lấy đất|đền bù|giải tỏa=bồi thường, hỗ trợ, tái định cư
gpxd>giấy phép xây dựng
xd>xây dựng
xây nhà_trọ/phòng_trọ/dãy_trọ>xây nhà
xây/làm/cất/dựng/xây_dựng nhà|nhà cấp 4|phép xây|xây/cất/dựng/làm chuồng/chòi/kho/xưởng/tường/hàng_rào|xây cổng|đập/phá nhà=cấp giấy phép xây dựng mới nhà ở riêng lẻ
sửa/sửa_chữa/cải_tạo nhà|nhà xuống_cấp/dột|cơi nới|mái tôn|lợp/sửa mái/tôn|nâng/thêm/lên tầng/lầu|xây thêm=giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
xây vượt/sai|đổi/sửa/khác/so_với/sai bản_vẽ/thiết_kế|sai/khác/so_với giấy_phép=điều chỉnh giấy phép xây dựng
nhà/xây tạm=giấy phép xây dựng có thời hạn nhà ở riêng lẻ
hoàn công|nghiệm thu nhà/công_trình=nghiệm thu hoàn thành công trình tại địa phương
vào/vô sổ_đỏ/sổ_hồng|nhà vào/vô sổ=đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận
kiến trúc sư=chứng chỉ hành nghề kiến trúc
kỹ sư xây_dựng|giám sát xây_dựng/công_trình=chứng chỉ hành nghề hoạt động xây dựng
thẩm duyệt>thẩm định
cấp số_nhà|số nhà=giấy chứng nhận số nhà|đánh số và gắn biển số nhà
noxh|nhà ở_xã_hội/xã_hội/thu_nhập_thấp/giá_rẻ|chung_cư/căn_hộ giá_rẻ>nhà ở xã hội
mua/thuê nhà ở xã hội=đăng ký mua, thuê mua, thuê nhà ở xã hội
nhà hóa_giá/tập_thể|nhà cũ/thuê nhà_nước|thuê của nhà nước|nhà nước thuê=bán nhà ở cũ thuộc tài sản công|cho thuê nhà ở cũ thuộc tài sản công
quản trị=ban quản trị nhà chung cư
sổ chung_cư/căn_hộ/đất_nền|căn hộ dự_án|đất nền|chủ đầu tư=giấy chứng nhận cho người nhận chuyển nhượng trong dự án bất động sản
chặt/đốn/cắt/cưa/tỉa/dời cây|cành cây|cây trước/xà_cừ/đổ/ngã/nghiêng|cây trước nhà=giấy phép chặt hạ, dịch chuyển cây xanh
vỉa hè|dựng/che rạp=tạm thời lòng đường, vỉa hè
đào/xẻ/cắt đường/lề_đường=thi công công trình trên đường bộ
mắc/lắp/gắn/kéo/câu/bắt/vô/xin/cấp điện|mắc/lắp/gắn/bắt/xin điện_kế/công_tơ/đồng_hồ_điện|chưa có điện|công tơ|đồng hồ điện|điện kế=điện mới từ lưới điện hạ áp
điện yếu|3/ba pha=thay đổi công suất sử dụng điện
sang_tên/đổi_tên+điện/công_tơ/đồng_hồ_điện/hợp_đồng_điện|đổi tên người đứng_tên hợp_đồng_điện/tiền_điện|điện tên|hóa đơn điện tên/vẫn/còn|tên hóa đơn điện|đứng tên điện/tiền_điện|chủ điện/hợp_đồng_điện/hợp_đồng_tiền_điện|hợp đồng điện/tiền_điện=thay đổi chủ thể hợp đồng mua bán điện
dời/chuyển công_tơ/đồng_hồ_điện=thay đổi vị trí thiết bị đo đếm
điện kinh_doanh/sản_xuất=thay đổi mục đích sử dụng điện
giá/tính điện|tiền điện tính/cao/giá|định mức|chung điện=thay đổi định mức sử dụng điện
cắt/ngừng/thanh_lý/hủy điện/hợp_đồng_điện|không xài/dùng điện=chấm dứt hợp đồng mua bán điện
đóng/mở điện/điện_lại|bị cắt điện=cấp điện trở lại
nước máy|lắp/mắc/gắn/bắt/vô/kéo nước/nước_máy/nước_sạch/đồng_hồ_nước=lắp đặt cấp nước cho các hộ dân
giếng|khoan/đào/nước giếng|giếng khoan|cây nước=khai thác nước dưới đất
mỏ đá/đất/cát|khai_thác/hút/múc/xúc cát|cát/lòng sông|san lấp=khai thác khoáng sản cấp tỉnh
môi giới nhà_đất/đất|cò đất/nhà_đất>môi giới bất động sản
nợ tiền sử_dụng_đất/đất=ghi nợ tiền sử dụng đất của hộ gia đình
trả nợ tiền_sử_dụng_đất|xóa chữ/dòng ghi_nợ|trả hết nợ tiền_sử_dụng_đất=xóa nợ tiền sử dụng đất|xóa ghi nợ tiền sử dụng đất
rừng/keo hỏng/gãy/cháy/đổ|làm gãy|gãy/hỏng rừng/cây=rừng trồng bị thiệt hại
ha/hecta/trồng/đám keo|bạch đàn|chặt/đốn/cưa/bán rừng/keo|khai thác rừng/gỗ=phương án khai thác gỗ ủy ban nhân dân cấp xã
nhận/xin/nhận_khoán rừng/đất_rừng=giao rừng, cho thuê rừng thẩm quyền của chủ tịch ủy ban nhân dân cấp xã
chở/mua/bán/vận_chuyển gỗ|gỗ vườn|kiểm lâm=bảng kê lâm sản
đất rừng=chuyển mục đích sử dụng rừng sang mục đích khác
nuôi/con khỉ=cơ sở nuôi, trồng các loài động vật
dư diện tích|dư/dôi ra=thửa đất có diện tích tăng thêm
xả thải/nước|nước thải|giấy môi_trường|gpmt=cấp giấy phép môi trường
đtm>đánh giá tác động môi trường
gần/ven/chân đê=hoạt động liên quan đến đê điều
gia hạn đất=gia hạn sử dụng đất
bằng khoán>sổ đỏ
xuồng|vỏ lãi|vỏ máy>ghe
kiểm định xe/ô_tô/oto>đăng kiểm
rạp|rạp đám/đám_cưới/cưới=tạm thời lòng đường, vỉa hè
đăng_ký sà_lan=đăng ký phương tiện lần đầu đường thủy nội địa
đất/nhà không|nguồn gốc đất=cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân
đăng bộ|biến động đất/đất_đai/sổ_đỏ|đăng ký biến động=biến động chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất
xe điện/50cc/ba_gác/lôi=đăng ký xe lần đầu
đường_đi chặn|chặn đường|bị chặn=hòa giải tranh chấp đất đai
`;
