/** Land, houses, construction, power and water. */
export const land = `
bìa đỏ|sổ hồng|bìa hồng|giấy đỏ|sổ nhà|sổ đất|giấy tờ đất|giấy tờ nhà đất|gcnqsdđ|giấy chủ quyền>sổ đỏ
qsdđ>quyền sử dụng đất
sổ đỏ=giấy chứng nhận quyền sử dụng đất|giấy chứng nhận đã cấp
làm sổ đỏ|cấp sổ đỏ|ra sổ|chưa có sổ|chưa có sổ đỏ|hợp thức hóa|đất khai hoang|đất ông bà=cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân
mất+sổ đỏ|làm lại sổ đỏ|cấp lại sổ đỏ=cấp lại giấy chứng nhận do bị mất
đổi sổ=cấp đổi giấy chứng nhận quyền sử dụng đất
sửa sổ đỏ|sai diện tích=đính chính giấy chứng nhận đã cấp
đổi căn cước trên sổ đỏ|đổi tên trên sổ đỏ=thay đổi thông tin về người sử dụng đất
sang tên+sổ đỏ|sang tên+đất|sang tên nhà|sang sổ|bán đất|mua bán nhà|cho đất|tặng đất|đất+thừa kế|sang tên cho con|sang nhượng=biến động chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất
giấy tay|viết tay=đã chuyển quyền sử dụng đất
tách sổ đỏ|tách đất|chia đất|cắt đất|gộp sổ=tách thửa hoặc hợp thửa
chuyển mục đích|thổ cư|lên đất ở|đất vườn=chuyển mục đích sử dụng đất
thuê đất|xin đất=giao đất, cho thuê đất
đất hết hạn|gia hạn đất=tiếp tục sử dụng đất nông nghiệp
lấn đất|lấn chiếm|ranh giới đất|kiện đất|tranh chấp lối đi=hòa giải tranh chấp đất đai|giải quyết tranh chấp đất đai
thông tin đất|trích đo|trích lục bản đồ|hồ sơ địa chính=thông tin, dữ liệu đất đai
quy hoạch=cung cấp thông tin quy hoạch
thế chấp|cầm sổ đỏ|thế chấp sổ đỏ=đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
giải chấp|rút sổ đỏ|giải chấp sổ đỏ=xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
hiến đất=tặng cho quyền sử dụng đất mở rộng đường
đền bù|giải tỏa=bồi thường, hỗ trợ, tái định cư
gpxd|phép xây dựng>giấy phép xây dựng
giấy phép xây dựng|xây nhà|làm nhà|cất nhà|nhà cấp 4=giấy phép xây dựng mới nhà ở riêng lẻ
sửa chữa nhà|nâng tầng|cơi nới=giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ
nhà tạm|xây tạm=giấy phép xây dựng có thời hạn
hoàn công|nghiệm thu nhà=nghiệm thu hoàn thành công trình
số nhà=giấy chứng nhận số nhà|biển số nhà
noxh|nhà thu nhập thấp>nhà ở xã hội
đốn cây|cắt cây=chặt hạ, dịch chuyển cây xanh
vỉa hè|hè phố|dựng rạp|rạp cưới=sử dụng tạm thời lòng đường, vỉa hè
đào đường|xẻ đường=thi công công trình trên đường bộ
mắc điện|lắp điện|kéo điện|câu điện|công tơ|đồng hồ điện|điện kế=cấp điện mới từ lưới điện hạ áp
đổi công tơ|nâng công suất=thay đổi công suất sử dụng điện
đổi tên hợp đồng điện|sang tên điện|sang tên công tơ=thay đổi chủ thể hợp đồng mua bán điện
dời công tơ=thay đổi vị trí thiết bị đo đếm
điện áp mái=điện mặt trời mái nhà
nước máy|nước sạch=cấp nước
giếng|nước ngầm=khai thác nước dưới đất
mỏ đá|khai thác cát=khai thác khoáng sản
cò đất=môi giới bất động sản
`;
