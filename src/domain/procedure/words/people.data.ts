/** Birth, marriage, death, family, residence, identity and travel papers, certification, justice, weapons, faith. */
export const people = `
-người ta|xài
~visa đi/mỹ/úc/hàn/nhật|hộ chiếu mỹ/úc/hàn|nhập quốc_tịch mỹ/úc/canada|định cư canada|mỹ định_cư|thẻ xanh mỹ/bên_mỹ/úc
người lớn_tuổi>người cao tuổi
bé|con nít|trẻ con=trẻ em
gks>giấy khai sinh
tthn>tình trạng hôn nhân
khai sanh>khai sinh
sanh>sinh
hôn thú|cnkh|đkkh>giấy kết hôn
cccd|thẻ cc|cmnd|cmt|chứng minh thư/nhân_dân>căn cước
vnid>vneid
passport|hc>hộ chiếu
evisa>thị thực điện tử
visa|thị thực>thị thực
trc>thẻ tạm trú
vn>việt nam
đk>đăng ký
lãnh đạo>chủ tịch
syll>sơ yếu lý lịch
làm rơi mất/thẻ/giấy/xuống>mất
khách/bạn/gái/trai/chồng tây|khách hàn/nhật|người trung_quốc/hàn/hàn_quốc/nhật/mỹ/pháp/nga/úc/đức/đài_loan>người nước ngoài
chưa khai_sinh/giấy_khai_sinh|khai cho bé/con|khai_sinh trễ/muộn|thằng cu|sinh/đẻ non|mới/vợ sinh/đẻ|sinh/đẻ em_bé/con/cháu/bé|làm giấy cho bé/con|chào đời|chứng sinh=đăng ký khai sinh
sao khai_sinh|bản sao+kết_hôn/khai_tử/chứng_tử/giấy_kết_hôn/giấy_đăng_ký_kết_hôn=bản sao trích lục hộ tịch
mất+khai_sinh/giấy_khai_sinh=bản sao trích lục hộ tịch|đăng ký lại khai sinh
mất+giấy_kết_hôn/giấy_đăng_ký_kết_hôn|cấp_lại/làm_lại giấy_kết_hôn=bản sao trích lục hộ tịch|đăng ký lại kết hôn
sổ lưu/gốc/bộ=đăng ký lại khai sinh|đăng ký lại kết hôn
khai sinh+người lớn|chưa_từng/không có khai_sinh/giấy_khai_sinh=khai sinh cho người đã có hồ sơ
cùng một_người|tên khác nhau=xác nhận thông tin hộ tịch
ngoài giá thú|tên/họ cha/bố|cha_mẹ/bố_mẹ/ba_mẹ chưa_kết_hôn/chưa_cưới=khai sinh kết hợp nhận cha|nhận cha, mẹ, con
nhận bố/con/cha|cha/bố ruột|con rơi|nhìn nhận|nhận lại con/đứa_con=nhận cha, mẹ, con
cưới|thành/nên/làm vợ_chồng|thành vợ|lấy/cưới vợ/chồng/nhau|giấy kết_hôn/cưới|sắp/tính/định/đám cưới|tái hôn|lập gia đình|bước nữa=đăng ký kết hôn
độc thân|chưa/chưa_có/chưa_lấy vợ/chồng|chưa có/lập gia đình|chưa kết hôn=xác nhận tình trạng hôn nhân
hàn/trung quốc|đài loan|nhật bản|campuchia|vợ/chồng/người lào|thái lan|ở/vợ/bên mỹ/hàn/nhật/úc/đức|chồng hàn/nhật|việt kiều|lai tây/mỹ/hàn|vợ/gái/trai/yêu người=nước ngoài|có yếu tố nước ngoài
ly dị|bỏ vợ/chồng=ly hôn|đơn khởi kiện
ly_dị/ly_hôn ở_nước_ngoài/bên=ghi vào sổ hộ tịch việc ly hôn
ghi chú kết hôn|cưới/kết_hôn ở_nước_ngoài/bên|giấy_kết_hôn ở/bên|đăng_ký bên_hàn/bên_mỹ/bên_nhật=ghi vào sổ hộ tịch việc kết hôn
chết|tai nạn chết|qua đời|tử vong|mới/vừa/người/bố/cha/ba/mẹ/má/ông/bà/nội/ngoại/chồng/vợ/cụ/thân/anh_trai/chị_gái mất|báo tử|giấy/làm chứng_tử|chưa khai tử=thủ tục đăng ký khai tử
khai_tử/chết+người_nước_ngoài=khai tử có yếu tố nước ngoài
cải chính|đổi/sửa/thay tên/họ/ngày/năm/tuổi|thêm/bổ_sung/thiếu/đổi/thay_đổi/sửa quê_quán/nguyên_quán|sửa/sai+khai_sinh/giấy_khai_sinh/giấy_kết_hôn|họ mẹ/cha/bố|lệch/khác tên/năm/ngày|tên/chữ đệm/lót|giới tính|chuyển giới=thay đổi, cải chính, bổ sung thông tin hộ tịch
đổi/theo/khai/sai dân_tộc=xác định lại dân tộc
giám hộ|người trông_nom|trông nom cháu|đứng_ra nuôi/lo|mẹ mất_hết|mất năng_lực|lú lẫn=thủ tục đăng ký giám hộ
thôi/bỏ giám_hộ/người_giám_hộ|giám hộ nữa=đăng ký chấm dứt giám hộ
nhận con_nuôi/làm_con|nhận nuôi|xin con|xin/xin_một/nhận đứa|làm/nhận cha_nuôi/bố_nuôi/mẹ_nuôi|hiếm muộn|vô sinh=việc nuôi con nuôi trong nước|nhận con riêng
về nuôi=đăng ký việc nuôi con nuôi|nhận chăm sóc thay thế
nuôi tạm/hộ|nhận nuôi tạm|nhận chăm|nhặt/lượm em_bé/bé/trẻ/đứa_bé=nhận chăm sóc thay thế cho trẻ em|người thân thích
đánh/bạo_hành/hành_hạ con|hành hạ|bầm tím|đánh bầm|dượng/mẹ_kế đánh=can thiệp khẩn cấp trẻ em
chồng/vợ/ổng đánh|cãi lộn|đánh đập/vợ|bị bạo hành|say xỉn|bạo lực gia đình|lại gần=cấm tiếp xúc theo quyết định của chủ tịch|can thiệp khẩn cấp trẻ em
hộ/nhập/chuyển khẩu|nhập hộ|nhập vào/vô/về nhà/hộ/với=đăng ký thường trú
cắt/xóa/rút khẩu/hộ_khẩu|chủ_cũ/chưa/không chuyển_khẩu=xóa đăng ký thường trú
tách khẩu/hộ_khẩu/sổ_hộ_khẩu|ra/ra_ở/hộ_khẩu/tách/ăn riêng=tách hộ khẩu riêng|tách hộ
kt3|ở/thuê/nhà/dãy/xóm trọ|ở nhờ_nhà|thuê phòng|ký túc xá=đăng ký tạm trú|tạm trú
cắt/bỏ/xóa/hủy tạm trú|trả phòng=xóa đăng ký tạm trú
đi xa/vắng|đi khỏi xã/phường/nhà/nơi_cư_trú/địa_phương|vắng nhà|đi làm/làm_ăn xa=khai báo tạm vắng
ngủ lại/nhờ/đêm|qua đêm|đến/lên/ở chơi|khách ở/ngủ/đến|khai/báo khách=thông báo lưu trú
ct07|giấy/mẫu ct07|xác nhận+nơi_ở/chỗ_ở/thường_trú/tạm_trú/nơi_cư_trú/địa_chỉ/hộ_khẩu|chứng_minh/chứng_nhận nơi_ở/chỗ_ở/cư_trú|xác_nhận nhân_khẩu/số_nhân_khẩu|đang ở địa_chỉ|mất/thu hộ_khẩu/sổ_hộ_khẩu=xác nhận thông tin về cư trú
chủ hộ|sai/sửa hộ_khẩu|hộ khẩu điện tử=điều chỉnh thông tin về cư trú
dưới/trên/nhà ghe/thuyền|ghe trên_sông=nơi thường xuyên đậu
không/chưa hộ khẩu|vô gia cư=khai báo thông tin về cư trú đối với người chưa đủ
người nước ngoài thuê/ở/khai_báo|khai báo người nước ngoài|khách nước_ngoài/người_nước_ngoài=khai báo tạm trú cho người nước ngoài
làm/chưa_có căn cước|tròn/lên 14|làm/cấp/xin cccd/thẻ_căn_cước/thẻ_cccd=cấp thẻ căn cước cho người
căn cước+bé/trẻ_em|tuổi làm căn_cước/thẻ|căn cước cho trẻ/con/cháu=căn cước cho người dưới 14 tuổi
lên vneid|vào/vô thẻ_căn_cước=tích hợp, cập nhật
đổi căn cước|sai+căn cước=cấp đổi thẻ căn cước
căn_cước/chứng_minh cũ|9 số=xác nhận số chứng minh nhân dân 09 số
thông_tin/hệ_thống/dữ_liệu dân cư|sai+vneid=thông tin trong cơ sở dữ liệu quốc gia về dân cư
vneid=tài khoản định danh điện tử mức độ 02
mức 2|vneid+cấp_2/mức_độ_2|tài_khoản/kích_hoạt/cài/đăng_ký vneid=định danh điện tử mức độ 02
vneid+công_ty/doanh_nghiệp=định danh điện tử cho cơ quan, tổ chức
quên mật khẩu|vneid khóa=mở khóa tài khoản định danh
khóa vneid|mất+điện thoại=khóa căn cước điện tử
hộ chiếu|sổ/giấy đi_nước_ngoài|đi nước ngoài lần đầu|pát pó/po|pass po=hộ chiếu phổ thông
mất+thẻ_abtc/thẻ_apec=trình báo mất thẻ abtc
hộ chiếu công_vụ/ngoại_giao=hộ chiếu ngoại giao, hộ chiếu công vụ
tìm/thấy/kiếm lại|tìm thấy=khôi phục giá trị sử dụng
lịch_sử/quá_trình xuất nhập cảnh|lần ra vào=thông tin liên quan đến xuất nhập cảnh
cổng tự động=qua cổng kiểm soát tự động
sang/qua lào/biên_giới=giấy thông hành biên giới việt nam lào|giấy thông hành
sang/qua/chợ_bên campuchia/trung_quốc|móng cái=giấy thông hành
apec|thẻ abtc/apec/đi_lại=cấp mới thẻ abtc
bảo lãnh vợ/chồng/bố/người_nước_ngoài=thẻ tạm trú cho người nước ngoài
thẻ tạm trú=thẻ tạm trú cho người nước ngoài
thẻ xanh/thường_trú|ở luôn|hẳn việt_nam=thẻ thường trú cho người nước ngoài
gia hạn thị thực|thị thực hết=gia hạn tạm trú cho người nước ngoài tại việt nam
ở thêm|ở lại thêm=gia hạn tạm trú
thị thực điện tử=cấp thị thực điện tử theo đề nghị
lấy/xin lại quốc_tịch|mất quốc_tịch=trở lại quốc tịch việt nam ở trong nước
nhập tịch|xin/vào quốc tịch|thành công_dân/người_việt=nhập quốc tịch việt nam
bỏ quốc tịch=thôi quốc tịch
còn/giữ/hai/chứng_minh quốc tịch=xác nhận có quốc tịch việt nam
gốc việt=người gốc việt nam
hợp pháp hóa|giấy tờ nước_ngoài|lãnh sự|dấu/tem lãnh_sự|ngoại vụ/giao=hợp pháp hóa lãnh sự
công chứng=chứng thực|chứng thực bản sao từ bản chính
sao y|công_chứng/chứng_thực bằng/bản_sao/căn_cước/học_bạ/hộ_khẩu/khai_sinh/giấy_khai_sinh/kết_hôn/giấy_kết_hôn/hộ_chiếu/sổ_đỏ/giấy_phép_lái_xe/giấy_phép_kinh_doanh/đăng_ký_xe/bhyt|photo|phô tô=chứng thực bản sao từ bản chính giấy tờ, văn bản
chữ ký|sơ yếu lý_lịch|xác nhận lý lịch|ủy quyền|lăn tay|cam kết/đoan|xã/phường/ủy_ban đóng_dấu|bảo lãnh=chứng thực chữ ký trong các giấy tờ
hợp đồng mua_bán/thuê/cho_thuê/tặng/vay/đặt_cọc|công_chứng hợp đồng|giấy vay_tiền|giấy bán xe|bán con_xe|mua bán xe=giao dịch liên quan đến tài sản
hợp_đồng/đánh_máy sai|sửa hợp_đồng=sửa lỗi sai sót trong giao dịch
thừa kế|khai nhận di_sản/thừa_kế|để_lại đất/nhà/ruộng/mảnh/miếng/căn|không di_chúc/có_di_chúc|chia tài_sản/căn_nhà/ruộng/thừa_kế/nhau|anh em chia/muốn_chia=chứng thực văn bản phân chia di sản
không muốn nhận/lấy/hưởng|không nhận/lấy phần/đất/tài_sản/thừa_kế|nhường hết/lại/phần|từ chối=từ chối nhận di sản
di chúc|viết giấy để/cho/chia|làm giấy để_lại|để đất cho/lại|giấy để đất|trước khi nhắm_mắt=chứng thực di chúc
dịch thuật/sang/ra/giấy/công_chứng|bản/người dịch|sang/dịch_ra/ra tiếng anh/hàn/nhật/trung/đức|dịch khai_sinh/bằng/tài_liệu/hồ_sơ=chữ ký người dịch
văn phòng luật=hoạt động của tổ chức hành nghề luật sư
làm/tổ hòa giải=công nhận hòa giải viên|hòa giải viên
không muốn làm hòa giải=thôi làm hòa giải viên
hòa giải xong=thù lao cho hòa giải viên
mướn/thuê/tiền/cãi/nhờ luật_sư|pháp luật miễn phí=yêu cầu trợ giúp pháp lý
đơn/muốn/gửi khiếu_nại|kiện xã/chủ_tịch|xã phạt=giải quyết khiếu nại lần đầu tại cấp xã
khiếu nại tiếp/lên_tỉnh/tiếp_lên|không chịu kết_quả=giải quyết khiếu nại lần hai
ăn chặn_tiền|tham ô|vòi vĩnh|hối lộ|lót tay|ăn tiền_của=tố cáo tại cấp xã
tố_cáo/khiếu_nại+công_an=đối với lực lượng công an nhân dân
đơn kiến_nghị/phản_ánh=xử lý đơn tại cấp xã
kêu/tù/minh oan|bắt nhầm|trắng án|xin lỗi công_khai=phục hồi danh dự|yêu cầu bồi thường tại cơ quan
đòi/bắt đền|bồi thường nhà_nước|cán_bộ/công_an/xã làm_hỏng/làm_mất/đập/phá|oan đòi=bồi thường tại cơ quan trực tiếp quản lý người
tiếp dân|gặp chủ_tịch/ông_chủ_tịch=thủ tục tiếp công dân tại cấp
phí thi hành án|giảm/giảm_tiền thi_hành_án=miễn, giảm phí thi hành án
thi hành án|án tòa|thắng kiện|bên thua|tòa xử/tuyên|cấp dưỡng|chu cấp con/nuôi_con|đưa tiền_nuôi_con|chịu trả_nợ=yêu cầu thi hành án dân sự
án treo|trong sạch|giấy lý_lịch|lý lịch sạch|xóa án=cấp phiếu lý lịch tư pháp
trừ/hết/12/phục_hồi điểm|điểm giấy_phép_lái_xe=kiểm tra kiến thức pháp luật về trật tự
nộp/nhặt súng/vũ_khí|quả/trái/đào/thấy/phát_hiện bom/mìn|lựu/quả đạn|đạn pháo|súng tự_chế/kíp/hơi/săn|cây/khẩu súng=tiếp nhận vũ khí, công cụ hỗ trợ
quay/bằng/chơi flycam/drone=phép bay đối với tàu bay không người lái
kiếm cổ/nhật=khai báo vũ khí thô sơ làm đồ gia bảo
dùi cui|roi/gậy điện|hơi cay|đạn cao_su=trang bị công cụ hỗ trợ
đổi/dời/chuyển chỗ/điểm sinh_hoạt/nhóm=thay đổi địa điểm sinh hoạt tôn giáo tập trung
trụ trì|thầy/sư/linh_mục/mục_sư mới/về=bổ nhiệm, bầu cử, suy cử làm chức việc
lập hội=công nhận ban vận động thành lập hội|thủ tục thành lập hội
đổi tên hội=phê duyệt đổi tên hội
quỹ khuyến_học/học_bổng=công nhận điều lệ quỹ
nâng bằng/hạng=cấp giấy phép lái xe
hội giải_tán=hội tự giải thể
con dấu công_ty/mòn=mẫu con dấu
hk|shk>hộ khẩu
đktt>đăng ký thường trú
khai sinh hết_hạn=đăng ký khai sinh
định danh=tài khoản định danh điện tử
lấy người nước_ngoài=kết hôn có yếu tố nước ngoài
đổi/sửa/gia_hạn hộ_chiếu=cấp hộ chiếu phổ thông
tách khỏi_hộ|ra khỏi_hộ_chồng/khỏi_hộ_vợ/khỏi_hộ_bố/khỏi_hộ_cha/khỏi_hộ_khẩu=tách hộ
ghi chú khai_sinh=ghi vào sổ hộ tịch việc hộ tịch khác
công chứng giấy_tờ|chứng thực giấy_tờ>sao y
chứng_thực lý_lịch|đồng ý cho_con|họp gia_đình=chứng thực chữ ký trong các giấy tờ
sai tên_mẹ/tên_cha|khai_tử sai=cải chính, bổ sung thông tin hộ tịch
khai_tử trễ/muộn/hết_hạn=đăng ký khai tử
nhân thân|anh em_ruột|hai tên=xác nhận thông tin hộ tịch
lễ chùa/đình/đền|cúng miễu|cầu ngư|kỳ yên=hoạt động tín ngưỡng
mở_khóa vneid=mở khóa tài khoản định danh điện tử
số/mã định_danh=số định danh cá nhân
tố_cáo cán_bộ|cán bộ vòi/nhũng_nhiễu=giải quyết tố cáo tại cấp xã
khách tới=thông báo lưu trú
xác_nhận xin_việc/việc|đơn xin_việc=chứng thực chữ ký trong các giấy tờ
`;
