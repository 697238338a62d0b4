/** Shops, companies, licences, tax, vehicles, farming and fishing. */
export const business = `
hkd|hộ cá thể|kinh doanh cá thể>hộ kinh doanh
gpkd|đkkd|giấy/giấy_tờ kinh_doanh>giấy phép kinh doanh
cty>công ty
1tv|1 tv>một thành viên
2 thành viên>hai thành viên
công ty=doanh nghiệp
dn>doanh nghiệp
giấy phép kinh doanh=đăng ký hộ kinh doanh
mở phòng_trọ/dãy_trọ/trọ/quán/tiệm/shop/cửa_hàng/xưởng/đại_lý/spa/nhà_trọ/sạp/lò/vựa/salon|tạp hóa|buôn bán|bán hàng/online/giống/trái_cây/hoa/chè/trà_chanh/cà_phê/phở/bún/nước/trà_sữa/quần_áo/bánh_mì/cơm/đồ_ăn/xôi|tiệm tóc/nail|kinh doanh nhà_trọ/phòng_trọ=hộ kinh doanh
nghỉ/hết/thôi bán|dẹp quán/tiệm|thôi/ngừng/bỏ kinh doanh|đóng cửa quán|nghỉ luôn|giải thể hộ kinh doanh|trả giấy phép=chấm dứt hoạt động hộ kinh doanh
tạm nghỉ/nghỉ_bán/đóng_cửa/đóng/ngưng/dừng|nghỉ/đóng_cửa/ngừng tạm|nghỉ bán mấy/vài>tạm ngừng
tạm ngừng=tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh|tạm ngừng kinh doanh
công_ty/doanh_nghiệp tạm_ngừng/nghỉ/ngưng/ngừng=thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo doanh nghiệp, chi nhánh, văn phòng đại diện
mất/hỏng+giấy phép kinh doanh=cấp lại giấy chứng nhận đăng ký hộ kinh doanh
đổi/sửa giấy phép kinh doanh|đổi/sang/dời/chuyển tên/chủ quán/tiệm|quán/tiệm đổi địa_chỉ/tên/chủ|sang/dời/dọn/chuyển quán/tiệm/sạp|cà_phê/tiệm dời|đổi nơi/chỗ bán|thêm ngành|chuyển/dời địa_chỉ hộ kinh doanh|bổ sung ngành|đổi địa_chỉ/tên/chủ hộ kinh doanh=thay đổi nội dung đăng ký hộ kinh doanh
chuyển/dời địa_chỉ/trụ_sở công_ty|công ty chuyển/dời/đổi địa_chỉ/trụ_sở/chỗ=thay đổi địa chỉ trụ sở chính
lên công ty|hộ kinh doanh lên/thành công_ty=chuyển đổi hộ kinh doanh thành doanh nghiệp
công_ty+một_mình=công ty TNHH một thành viên
ra/lập công_ty|góp/hùn vốn=thành lập công ty|thành lập doanh nghiệp
giải_thể/giải_tán/đóng_cửa/dẹp công_ty|phá sản|thua lỗ|đóng hẳn|công ty+không hoạt động=giải thể doanh nghiệp
đổi/thay giám_đốc/sếp/người_đứng_đầu|đổi chủ công_ty=đăng ký thay đổi người đại diện theo pháp luật
công ty đổi_tên|công ty dời/dọn|dọn văn phòng|đổi tên/địa_chỉ công ty|chuyển/đổi trụ_sở/văn_phòng=trụ sở chính, đăng ký đổi tên của doanh nghiệp
tăng/giảm/rút vốn|bán cổ phần=thay đổi vốn điều lệ
thêm ngành_bán/ngành_nghề/mã_ngành=thay đổi ngành, nghề kinh doanh
mở/thêm/mở_thêm/lập chi nhánh|mở/thêm/mở_thêm địa_điểm|mở thêm cửa_hàng=đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
đóng_cửa/bỏ/dẹp chi_nhánh=chấm dứt hoạt động chi nhánh, văn phòng đại diện
mất/đổi dấu/con_dấu=đăng ký lại mẫu con dấu
khắc/làm dấu|khắc con dấu=mẫu con dấu
htx>hợp tác xã
hùn/góp làm_ăn/chung_làm=thành lập tổ hợp tác
bán/sạp/đại_lý rượu|rượu bia|bia rượu=giấy phép bán lẻ rượu
bán sỉ>bán buôn
nấu/làm/lò/ngâm/lò_nấu rượu|rượu gạo/quê/đế=sản xuất rượu thủ công
bán thuốc lá=bán lẻ sản phẩm thuốc lá
quán bar|mở vũ trường=cấp giấy phép đủ điều kiện kinh doanh dịch vụ vũ trường
karaoke|quán/mở_quán/phòng/giấy_phép/giấy_phép_kinh_doanh karaoke|quán/phòng hát=cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke
quán/tiệm net|game=trò chơi điện tử
attp|vsattp|atvstp|vệ sinh thực phẩm|vệ sinh an toàn thực phẩm|an toàn vệ sinh thực phẩm>an toàn thực phẩm
giấy/giấy_phép/quán/quán_ăn/cơ_sở+an_toàn_thực_phẩm|giấy an_toàn/vệ_sinh|bếp ăn|suất ăn|nước đá|giò chả|lò bánh_mì/bún=giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh
tpcn|thực phẩm chức năng>thực phẩm bảo vệ sức khỏe
vào siêu thị|tự công bố|công bố chất lượng=công bố sản phẩm
kem trộn/dưỡng|son môi/dưỡng=công bố sản phẩm mỹ phẩm
gas|mở_tiệm/mở_đại_lý/giao/tiệm/bình/đại_lý gas|bình/đại_lý ga=giấy chứng nhận đủ điều kiện cửa hàng bán lẻ LPG chai
cây/bán xăng|mở cây xăng=kinh doanh xăng dầu
nhà/quầy/tiệm thuốc/thuốc_tây|hiệu thuốc|bán thuốc_tây=kinh doanh dược
antt>an ninh trật tự
khách sạn|nhà nghỉ|công_ty/dịch_vụ bảo_vệ|vệ sĩ|cầm đồ|mở tiệm cầm đồ|homestay|massage|xoa bóp=giấy chứng nhận đủ điều kiện về an ninh, trật tự
3/4/5 sao|sao khách sạn|lên/gắn sao=công nhận hạng cơ sở lưu trú du lịch
công ty du lịch|tour=cấp giấy phép kinh doanh dịch vụ lữ hành
tour nước_ngoài/quốc_tế=giấy phép kinh doanh dịch vụ lữ hành quốc tế
thẻ hướng dẫn|hướng dẫn viên|dẫn tour/khách/đoàn|thẻ dẫn tour=thẻ hướng dẫn viên du lịch
biển/bảng hiệu|biển quảng cáo|treo biển/bảng|pano=thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
khuyến mãi>khuyến mại
giảm giá|mua 1 tặng=hoạt động khuyến mại
bốc thăm|trúng thưởng/vàng|quay số|vòng quay=khuyến mại mang tính may rủi
web|trang web>website
website=thông báo website thương mại điện tử bán hàng
app>ứng dụng
ứng dụng bán/bán_hàng/đặt=thông báo ứng dụng thương mại điện tử bán hàng
tiktok|shopee|bán trên mạng|bán hàng trên mạng|livestream=kinh doanh trên nền tảng thương mại điện tử
giữ/độc_quyền/giữ_độc_quyền logo/thương_hiệu|độc quyền tên|thương hiệu|nhãn hiệu|logo|đăng ký logo/thương_hiệu=thủ tục đăng ký nhãn hiệu
mẫu bao_bì|kiểu dáng=thủ tục đăng ký kiểu dáng công nghiệp
phát minh|sáng chế|chế/chế_tạo máy=đăng ký sáng chế
bản/tác quyền|bài hát|sáng tác|viết sách=giấy chứng nhận đăng ký quyền tác giả
barcode>mã vạch
co form|giấy xuất xứ>xuất xứ hàng hóa
pccc>phòng cháy chữa cháy
phòng cháy|duyệt/bản_vẽ/duyệt_bản_vẽ phòng_cháy=thẩm định thiết kế về phòng cháy chữa cháy
bị đình_chỉ|chạy/hoạt_động lại=phục hồi hoạt động của cơ sở
nghiệm thu phòng cháy=nghiệm thu về phòng cháy chữa cháy
phòng khám/mạch|nha khoa=giấy phép hoạt động khám bệnh
dược sĩ=hành nghề dược
thuốc nam/bắc|thầy lang=lương y, bài thuốc gia truyền
xuất hóa đơn=sử dụng hóa đơn điện tử
hóa đơn lẻ/từng_lần|cấp/khách lẻ=hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
mst>mã số thuế
mã số thuế=đăng ký thuế lần đầu cá nhân
đổi mã_số_thuế/thông_tin_mã_số_thuế|mã số thuế sai/lệch/trùng=thay đổi thông tin đăng ký thuế đối với người nộp thuế là cá nhân
đóng/khóa/ngừng/hủy/bỏ mã số thuế|2/hai mã_số_thuế=chấm dứt hiệu lực mã số thuế
đóng/nộp/kê thuế=khai thuế
giảm trừ gia_cảnh/thuế=người phụ thuộc
tncn>thu nhập cá nhân
gtgt>giá trị gia tăng
thuế trước bạ>lệ phí trước bạ
thuế vat>thuế giá trị gia tăng
tự quyết toán|hoàn thuế/thuế_thu_nhập|2/hai công_ty=hoàn thuế đối với cá nhân cư trú
lấy_lại/trả_lại/xin_lại tiền thuế/dư|thuế bị_trừ=hoàn thuế đối với cá nhân
đóng/nộp dư/thừa thuế=hoàn nộp thừa
thuế sang_tên/bán_nhà/thừa_kế|bán nhà/đất đóng_thuế/khai_thuế/nộp_thuế/thuế=thuế TNCN chuyển nhượng bất động sản
thuế đất/nhà_đất=sử dụng đất phi nông nghiệp
thuế thuê nhà|cho thuê phòng/nhà/trọ/mặt_bằng|cho thuê dãy/mấy/vài phòng/trọ/nhà/phòng_trọ=khai thuế đối với cá nhân cho thuê bất động sản
thuế khoán/bán_hàng/bán_online/online/hộ_kinh_doanh/cửa_hàng=khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
giảm thuế/thuế_hộ_kinh_doanh=giảm thuế thu nhập cá nhân đối với cá nhân, hộ kinh doanh
xe/ô_tô/xe_máy+trước_bạ=trước bạ đối với tài sản khác
nợ thuế=thực hiện nghĩa vụ thuế|nộp dần tiền thuế nợ
nộp/đóng/chuyển nhầm|thuế nhầm=điều chỉnh thông tin thu, nộp ngân sách
phạt chậm_nộp=không tính tiền chậm nộp
bằng lái|bằng lái xe/xe_máy/ô_tô/máy|gplx|bằng xe_máy/ô_tô/b2/c>giấy phép lái xe
thi/học/lấy bằng/bằng_lái/bằng_lái_xe/bằng_lái_xe_máy/giấy_phép_lái_xe|sát hạch|thi lái xe|bằng/thi a1=cấp giấy phép lái xe
bằng lái giấy|giấy_phép_lái_xe hết_hạn|gia_hạn/sai/sửa giấy_phép_lái_xe|thẻ nhựa|bìa giấy|đổi bằng|thẻ pet=đổi giấy phép lái xe
bằng/giấy_phép_lái_xe quân đội/sự=đổi giấy phép lái xe quân sự do bộ quốc phòng cấp
bằng/giấy_phép_lái_xe/giấy_phép_lái_xe_của nước_ngoài/mỹ/hàn/nhật/úc=đổi giấy phép lái xe hoặc bằng lái xe của người nước ngoài
bằng quốc tế|nước_ngoài lái_xe=giấy phép lái xe quốc tế
cà vẹt|cavet|giấy tờ xe|giấy xe>đăng ký xe
mất+đăng_ký_xe|mất biển/biển_số/biển_số_xe=cấp lại chứng nhận đăng ký xe, biển số xe
xe hơi>xe ô tô
con wave/dream/sh/vision/exciter>xe
xe máy=xe mô tô
mua xe|đăng_ký ô_tô/oto/xe_hơi|ô tô mới|xe mới|xe máy mới|bấm/ra biển/biển_số|đăng_ký/làm biển số=đăng ký xe lần đầu
mua xe_cũ|xe/ô_tô cũ|bán/tặng/cho xe|tặng/cho chiếc_xe|mua lại xe|chính chủ|đổi chủ xe=thay đổi chủ xe (đăng ký sang tên xe)
rút/trả/cắt/bỏ/nộp_lại/trả_lại/giữ_lại biển/biển_số|hủy/xóa đăng_ký_xe|rút hồ_sơ xe/gốc|xe hết niên hạn|xe nát|bỏ xe=thu hồi chứng nhận đăng ký xe, biển số xe
biển vàng|đổi/sửa/sai+đăng_ký_xe|đổi cà_vẹt|sơn/đổi màu|sơn xe/lại|đổi biển/biển_số|biển/biển_số/biển_số_xe hỏng=đổi chứng nhận đăng ký xe, biển số xe
biển số tạm|biển tạm|đi/chạy tạm=đăng ký xe tạm thời
phù hiệu|phù hiệu xe=phù hiệu cho xe ô tô
đăng kiểm=giấy chứng nhận kiểm định, tem kiểm định an toàn kỹ thuật và bảo vệ môi trường cho xe cơ giới
đăng_kiểm+tàu_cá|tàu_cá hết_hạn/hết_hạn_đăng_kiểm=giấy chứng nhận an toàn kỹ thuật tàu cá
độ/hoán_cải/đóng_thùng/đổi_thùng xe|đóng/độ/đóng_lại thùng|thay/đổi máy/động_cơ xe/ô_tô=xe cơ giới cải tạo
phí đường bộ=tạm dừng tham gia giao thông
taxi|xe khách/dịch_vụ/đưa_đón/hợp_đồng/du_lịch=giấy phép kinh doanh vận tải bằng xe ô tô|phù hiệu cho xe ô tô
quá khổ|xe quá tải=lưu hành xe quá tải trọng
xe qua/sang lào=giấy phép liên vận
dạy/trung_tâm/trường lái_xe|dạy lái ô_tô|trường dạy lái=giấy phép đào tạo lái xe
sân bay+thẻ/ra_vào|khu cách ly=cấp mới thẻ kiểm soát an ninh
ghe|thuyền=phương tiện thủy nội địa
bán/mua_lại/sang_tên ghe|ghe sang_tên=đăng ký lại phương tiện chuyển quyền sở hữu
thuyền/máy trưởng|lái tàu sông|bằng/bằng_lái ghe/tàu|sà lan=giấy chứng nhận khả năng chuyên môn, chứng chỉ chuyên môn
mở bến đò/phà|bến phà|đò ngang=công bố hoạt động bến khách ngang sông
ghe cá/cào|ghe/tàu đánh cá>tàu cá
đóng/đóng_mới ghe/tàu_cá=đóng mới, cải hoán tàu cá
tàu cá=đăng ký tàu cá
đánh bắt cá/hải_sản/xa|giấy phép đánh_cá/đánh_bắt|đi đánh_cá/biển=giấy phép khai thác thủy sản
nuôi cá/tôm/thủy_sản/bè=nuôi trồng thủy sản lồng bè
cá/tôm giống=ương dưỡng giống thủy sản
heo>lợn
nuôi/trại lợn/gà/vịt/bò/dê=chăn nuôi trang trại
nuôi bò_cạp/ruồi=thông báo phương án chăn nuôi
lợn/gà/vịt/trâu/gia_súc bị_dịch/chết|lợn dịch|chết dịch|dịch tả/lợn|cúm gà=hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật
mất mùa|hoa màu|sập chuồng|lúa chết/ngập/đổ/ngã|mất trắng=thiệt hại do thiên tai
nuôi rắn/trăn/cá_sấu/rùa/hươu/gấu=mã số phụ lục cites
chở lợn/vịt/trâu|vận_chuyển lợn/bò/gà/vịt|lợn/bò/gà/trâu qua/sang/ra tỉnh|lợn/bò/gà/trâu/vịt/chở_bò tỉnh|chở bò đi/qua/sang=kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn
mang con_chó|mang/đưa mèo/con_mèo|chó mèo=kiểm dịch động vật mang theo người
xuất_khẩu sầu_riêng/trái_cây=kiểm dịch thực vật xuất khẩu
thuốc trừ_sâu/sâu/cỏ/diệt_cỏ/rầy>thuốc bảo vệ thực vật
bán_thuốc/thuốc bảo vệ thực vật|vật tư nông nghiệp=đủ điều kiện buôn bán thuốc bảo vệ thực vật|buôn bán phân bón
đại_lý/bán phân/phân_bón=đủ điều kiện buôn bán phân bón
thức ăn gia_súc/gia_cầm/lợn/gà>thức ăn chăn nuôi
thuốc thú y=đủ điều kiện buôn bán thuốc thú y
bác sĩ thú y|thú cưng|phòng_khám/khám/chữa chó/chó_mèo/thú/thú_y=chứng chỉ hành nghề thú y
xklđ|xuất khẩu lao động=đưa người lao động đi làm việc
thuốc nổ|nổ mìn=giấy phép sử dụng vật liệu nổ công nghiệp
flycam|drone|máy bay phun=cấp phép bay đối với tàu bay không người lái
tiệm vàng=vàng miếng|vàng trang sức, mỹ nghệ
súng|bom=tiếp nhận vũ khí
sân bóng=hoạt động thể thao môn Bóng đá
tennis>quần vợt
chuyển phát|bưu cục|mở/công_ty/dịch_vụ giao_hàng/ship_hàng/chuyển_phát=cấp giấy phép bưu chính
tiệm/xưởng/mở_tiệm in|in ấn=xác nhận đăng ký hoạt động cơ sở in
kỷ yếu|in tài_liệu/nội_bộ/sách|xuất bản sách=xuất bản tài liệu không kinh doanh
nhà/bán/tiệm sách=phát hành xuất bản phẩm
cung_ứng/thuê/thuê_lại công_nhân/lao_động=cho thuê lại lao động
đô la|đổi ngoại tệ=đại lý đổi ngoại tệ
kiều hối=nhận và chi, trả ngoại tệ
tiền giả=giám định tiền giả
bán/đại_lý vé_số=đại lý xổ số
bán/buôn/giám_định đồ_cổ=di vật, cổ vật
tiền rách/cũ_rách/cháy/nát/hỏng|tiền mối ăn=đổi tiền không đủ tiêu chuẩn lưu thông
hợp tác xã=thành lập hợp tác xã
xếp hạng khách_sạn=công nhận hạng cơ sở lưu trú du lịch
biển số=chứng nhận đăng ký xe, biển số xe
lò mổ=giết mổ
nuôi chim/yến=chăn nuôi
bản sao bằng=cấp bản sao văn bằng
công_nhận bằng|văn bằng nước_ngoài=công nhận bằng cử nhân, bằng thạc sĩ
kinh doanh rượu=bán lẻ rượu
thuế bán/mua_bán/chuyển_nhượng/sang_tên nhà/đất/nhà_đất|bán đất thuế=khai thuế TNCN chuyển nhượng bất động sản
hóa đơn điện tử|hđđt=đăng ký sử dụng hoá đơn điện tử
xe chở_hàng|chở hàng thuê/mướn=kinh doanh vận tải bằng xe ô tô
điện 3_pha/3_fa/ba_pha|công tơ điện=thay đổi công suất sử dụng điện/thay đổi loại công tơ
kd>kinh doanh
bảo hiểm lúa/trâu/bò/cây_trồng=hỗ trợ phí bảo hiểm nông nghiệp
tiệm cắt_tóc/giặt_ủi/may|quán nhậu/cà_phê/cafe/ăn_vặt|xưởng may/cơ_khí|thu mua_phế_liệu=hộ kinh doanh
lô tô|hát bội|cải lương|đờn ca=biểu diễn nghệ thuật trên địa bàn
làm mắm/khô/nước_mắm=giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh
chuyển/sang hộ_kinh_doanh|chủ hộ_kinh_doanh|chuyển địa_điểm=thay đổi nội dung đăng ký hộ kinh doanh
máy tính_tiền=đăng ký sử dụng hoá đơn điện tử
nuôi ngao/nghêu/hàu/sò/ốc/ếch/lươn=nuôi trồng thủy sản lồng bè
nuôi trâu/thỏ/ong=chăn nuôi trang trại
vay chính_sách/vốn_chính_sách=vay vốn hỗ trợ tạo việc làm
tổ hợp_tác=đăng ký thành lập tổ hợp tác|thành lập/thay đổi tổ hợp tác
`;
