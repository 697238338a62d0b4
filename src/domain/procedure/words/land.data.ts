/** Land, houses, construction, power and water. */
export const land = `
bìa/giấy đỏ|sổ/bìa hồng|sổ nhà/đất|bìa đất|giấy tờ đất/nhà_đất|gcnqsdđ|giấy chủ quyền>sổ đỏ
miếng/mảnh/lô/cục đất>đất
ruộng=đất trồng lúa
qsdđ>quyền sử dụng đất
sổ đỏ=giấy chứng nhận quyền sử dụng đất|giấy chứng nhận đã cấp
làm/cấp/ra sổ_đỏ/bìa|ra sổ|chưa có sổ/sổ_đỏ/bìa|hợp thức hóa|đất khai_hoang/ông_bà/cha_ông|đất chưa_có/không_có/không giấy/giấy_tờ/bìa|làm giấy đất|làm giấy tờ đất lần đầu=cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân
mất+sổ_đỏ/quyền_sử_dụng_đất|làm/cấp lại sổ đỏ=cấp lại giấy chứng nhận do bị mất
đổi sổ/sổ_đỏ=cấp đổi giấy chứng nhận quyền sử dụng đất
sửa sổ đỏ|sai diện tích|sai+quyền sử dụng đất=đính chính giấy chứng nhận đã cấp
đổi căn_cước/số_căn_cước/tên trên sổ/sổ_đỏ=thông tin về người sử dụng đất
sang_tên/thừa_kế/chuyển_nhượng/tặng_cho+sổ_đỏ/đất/nhà|sang sổ/bìa/nhượng|bán/mua/cho/tặng đất/nhà_đất|mua bán nhà|cho con/con_trai/con_gái/cháu đất/nhà/ruộng|đất hương hỏa|đứng tên|sang tên cho con|nhận thừa kế nhà=biến động chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất
giấy/viết tay|mua đất giấy/viết tay=đã chuyển quyền sử dụng đất
tách/cắt/chia/xẻ/gộp/nhập đất/sổ/bìa/thửa=tách thửa hoặc hợp thửa đất
chuyển mục đích|thổ cư|lên/chuyển/sang đất_ở/thổ_cư|đất vườn=chuyển mục đích sử dụng đất
thuê/xin đất=giao đất, cho thuê đất
đất hết hạn|gia hạn đất=tiếp tục sử dụng đất nông nghiệp
lấn|ranh giới đất|kiện/giành/đòi đất|tranh chấp|cãi nhau/mâu_thuẫn đất/ranh|kiện hàng xóm|hòa giải đất=hòa giải tranh chấp đất đai
ruộng/lúa sang/lên/trồng/nuôi cây/vườn/mít/cá/tôm|bỏ lúa/ruộng|đất lúa sang|lên liếp|đào ao=chuyển đổi cơ cấu cây trồng
thông tin đất|trích đo|trích lục bản_đồ/thửa/đất|bản đồ đất|hồ sơ địa chính=thông tin, dữ liệu đất đai
quy hoạch=cung cấp thông tin quy hoạch
thế chấp|cầm/vay sổ_đỏ/đất=đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
giải chấp|rút sổ đỏ|nợ ngân hàng|lấy sổ đỏ về=xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
hiến đất=tặng cho quyền sử dụng đất mở rộng đường
thu hồi đất|lấy đất|đền bù|giải tỏa=bồi thường, hỗ trợ, tái định cư
gpxd>giấy phép xây dựng
xây/làm/cất nhà|xây thêm/phòng|nhà cấp 4|phép xây|xây/cất/dựng/làm chuồng/chòi/kho/xưởng/nhà_trọ/dãy_trọ/tường/cổng/hàng_rào=cấp giấy phép xây dựng mới nhà ở riêng lẻ
sửa/sửa_chữa/cải_tạo nhà|sửa mái|cơi nới|nâng/thêm/lên/xây_thêm tầng/lầu|nâng nền=giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
xây lố/vượt/khác|bản vẽ=điều chỉnh giấy phép xây dựng
nhà/xây tạm=giấy phép xây dựng có thời hạn
phép xây dựng hết hạn=gia hạn giấy phép xây dựng
dời nhà|thần đèn=giấy phép di dời
hoàn công|nghiệm thu nhà=nghiệm thu hoàn thành công trình
số nhà=giấy chứng nhận số nhà
noxh|nhà xã_hội/thu_nhập_thấp>nhà ở xã hội
mua/thuê nhà ở xã hội=đăng ký mua, thuê mua, thuê nhà ở xã hội
chung cư=ban quản trị nhà chung cư
chặt|đốn/cắt/cưa/tỉa cây|cây to/sắp_ngã/trước_nhà=giấy phép chặt hạ, dịch chuyển cây xanh
vỉa hè|hè phố|dựng rạp|rạp cưới=tạm thời lòng đường, vỉa hè
đào/xẻ đường=thi công công trình trên đường bộ
mắc/lắp/kéo/câu/bắt/vô/xin điện|công tơ|đồng hồ điện|điện kế/mới=điện mới từ lưới điện hạ áp
đổi công tơ|nâng công suất|điện yếu|3/ba pha=thay đổi công suất sử dụng điện
sang_tên/đổi_tên/chuyển_tên+điện/công_tơ/đồng_hồ_điện|tên trên hóa đơn điện|chủ điện|tên tiền điện|hợp đồng điện/tiền_điện=thay đổi chủ thể hợp đồng mua bán điện
dời/chuyển công_tơ/đồng_hồ_điện=thay đổi vị trí thiết bị đo đếm
cắt/ngừng_dùng/thanh_lý điện=chấm dứt hợp đồng mua bán điện
điện áp mái=điện mặt trời mái nhà
nước máy|lắp/mắc nước|đồng hồ nước=cấp nước
giếng|nước ngầm|cây nước|khoan nước=khai thác nước dưới đất
mỏ đá|khai thác cát|cát sỏi=khai thác khoáng sản
cò đất=môi giới bất động sản
nợ tiền sử_dụng_đất/đất=ghi nợ tiền sử dụng đất của hộ gia đình
tiền sử dụng đất=tính hoặc tính lại tiền sử dụng đất
rừng/keo/cây bị_gãy/bị_cháy/bị_bão/gãy/đổ|bão gãy_cây/làm_gãy/làm_đổ|gãy rừng|rừng keo=rừng trồng bị thiệt hại
keo|bạch đàn|cây tràm|chặt/đốn/cưa rừng|cây rừng=phương án khai thác gỗ
nhận rừng=giao rừng, cho thuê rừng
đo/đo_đạc lại|dư/thừa/tăng diện tích|dư đất|dư/dôi ra=thửa đất có diện tích tăng thêm
thế_chấp/cầm xe/máy|vay mua xe=đăng ký biện pháp bảo đảm bằng động sản
xả thải|nước thải|khí thải nhà máy=cấp giấy phép môi trường
`;
