/** Birth, marriage, death, family, residence, identity and travel papers, certification and judicial aid. */
export const people = `
-lớn tuổi|nửa năm|sợ lộ|người ta|xài
bé|con nít|trẻ con=trẻ em
gks>giấy khai sinh
tthn>tình trạng hôn nhân
khai sanh>khai sinh
sanh>sinh
hôn thú|cnkh|đkkh>giấy kết hôn
cccd|cmnd|cmtnd|cmt|chứng minh thư/nhân_dân|thẻ chip>căn cước
vnid|vn eid>vneid
passport>hộ chiếu
evisa|e visa>thị thực điện tử
visa>thị thực
trc>thẻ tạm trú
syll>sơ yếu lý lịch
khách/bạn/gái/trai tây|người trung_quốc/hàn/hàn_quốc/nhật/mỹ/pháp/nga/úc/đức/ấn_độ/đài_loan>người nước ngoài
giấy khai sinh|mới/vợ sinh/đẻ|sinh/sanh/đẻ em_bé/con|làm giấy cho bé|làm giấy tờ cho con|chứng sinh|đẻ rớt=đăng ký khai sinh
chưa khai_sinh/giấy_khai_sinh=thủ tục đăng ký khai sinh
sao/trích lục|sao khai_sinh|bản sao+kết_hôn/khai_tử/chứng_tử/giấy_chứng_tử/giấy_kết_hôn/giấy_đăng_ký_kết_hôn=bản sao trích lục hộ tịch
khai sinh gốc|mất+khai_sinh/giấy_khai_sinh=bản sao trích lục hộ tịch|đăng ký lại khai sinh
mất+giấy_kết_hôn/giấy_đăng_ký_kết_hôn=bản sao trích lục hộ tịch|đăng ký lại kết hôn
không còn sổ|sổ lưu=đăng ký lại khai sinh|đăng ký lại kết hôn
khai sinh+người lớn|chưa_từng/không có khai_sinh/giấy_khai_sinh=khai sinh cho người đã có hồ sơ
một người|hai/2 tên|tên khác=xác nhận thông tin hộ tịch
ngoài giá thú|tên/họ cha/bố=khai sinh kết hợp nhận cha|nhận cha, mẹ, con
nhận bố/con/cha|cha/bố/con ruột|con rơi|nhận lại con/đứa_con|lại đứa con|nhận+con đẻ=nhận cha, mẹ, con
mẹ đơn thân|không có cha/chồng|không chồng=đăng ký khai sinh|trợ cấp xã hội hàng tháng
khai sinh+nhập khẩu|bảo hiểm+bé/con/trẻ_em|tháng tuổi=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
cưới|lấy vợ/chồng/nhau|giấy kết hôn|tái hôn|lập gia đình|bước nữa|thành vợ chồng=đăng ký kết hôn
lấy/kết_hôn/cưới/yêu+người_nước_ngoài/việt_kiều=kết hôn có yếu tố nước ngoài
độc thân|chưa/chưa_có/chưa_lấy vợ/chồng|chưa có/lập gia đình|chưa kết hôn=xác nhận tình trạng hôn nhân
hàn/trung quốc|đài loan|nhật bản|campuchia|thái lan|châu âu|ở/vợ/bên/chồng/người mỹ/hàn/nhật/úc/đức|chồng tây/việt_kiều|vợ/chồng/gái/trai/yêu người|yêu/vợ/chồng quốc_tịch=nước ngoài|có yếu tố nước ngoài
con_sinh/sinh_con/đẻ ở nước ngoài|sinh con bên=khai sinh có yếu tố nước ngoài
ly dị|bỏ vợ/chồng|thôi nhau=ly hôn|đơn khởi kiện
ghi chú ly hôn|ly_dị/ly_hôn ở_nước_ngoài/bên=ghi vào sổ hộ tịch việc ly hôn
ghi chú kết hôn|cưới ở_nước_ngoài/bên=ghi vào sổ hộ tịch việc kết hôn
chết|qua đời|tử vong|từ trần|mới/vừa/người/bố/cha/ba/mẹ/má/ông/bà/nội/ngoại/chồng/vợ mất|cụ/thân/anh_trai/chị_gái/em_trai/em_gái mất|mất năm/từ_năm|báo/chứng tử|giấy khai tử=thủ tục đăng ký khai tử
cải chính|đổi/sửa/sai tên/họ/ngày/năm/tuổi/chữ/dấu|bổ_sung/thêm quê_quán/tên|sửa+khai_sinh/giấy_khai_sinh|sai+khai_sinh/giấy_khai_sinh|theo/mang họ|họ mẹ|tên/chữ đệm/lót|tuổi thật|giới tính=thay đổi, cải chính, bổ sung thông tin hộ tịch
đổi/theo dân tộc=xác định lại dân tộc
giám hộ|trông nom|nuôi cháu|cha mẹ đi tù|mất năng_lực/trí|lú/bị lẫn|minh mẫn|đứng tên giám hộ=thủ tục đăng ký giám hộ
thôi/bỏ giám_hộ/người_giám_hộ|không làm giám hộ|giám hộ nữa=đăng ký chấm dứt giám hộ
nhận con nuôi|nhận nuôi|xin con|hiếm muộn|về làm con|làm con mình|riêng của vợ/chồng=việc nuôi con nuôi trong nước|nhận con riêng
về nuôi=đăng ký việc nuôi con nuôi|nhận chăm sóc thay thế
nuôi tạm/hộ|nhận chăm|nhận nuôi tạm/cháu|dì/cậu ruột|bỏ rơi=nhận chăm sóc thay thế cho trẻ em|người thân thích
đánh/bạo_hành con|hành hạ|bầm tím|đánh bầm|dượng/kế đánh|trẻ bị đánh/bạo_hành|xâm hại|bạo hành trẻ=can thiệp khẩn cấp trẻ em
chồng/vợ đánh|đánh đập|bạo hành|bạo lực gia đình|lại gần=cấm tiếp xúc theo quyết định của chủ tịch|can thiệp khẩn cấp trẻ em
bỏ lệnh=hủy bỏ quyết định cấm tiếp xúc
hộ/nhập/chuyển khẩu|nhập hộ/tên|vào hộ|kt1|về ở với=đăng ký thường trú
cắt/xóa/rút khẩu/hộ_khẩu|khỏi hộ khẩu|cắt/xóa thường trú=xóa đăng ký thường trú
tách khẩu/hộ_khẩu/sổ_hộ_khẩu|hộ/ra riêng|hộ khẩu riêng|ra ở riêng=tách hộ khẩu riêng|tách hộ
tạm trú|kt3|kt4|ở/thuê/phòng/nhà trọ|ở thuê/nhờ/mướn|mướn nhà|thuê phòng|ký túc xá=đăng ký tạm trú|tạm trú
cắt/bỏ/xóa/hủy tạm trú|chuyển/trả trọ|trả phòng=xóa đăng ký tạm trú
đi xa/vắng|đi làm/làm_ăn xa|vắng nhà=khai báo tạm vắng
ngủ/ở lại|qua đêm|ngủ nhờ|đến/lên/ở chơi|vài hôm/bữa|khai khách|khách ở/ngủ/đến|trình công an=thông báo lưu trú
ct07|ct 07|xác nhận hộ khẩu|xác nhận+nơi_ở/chỗ_ở/thường_trú/tạm_trú/nơi_cư_trú/địa_chỉ|chứng_minh/chứng_nhận nơi_ở/chỗ_ở/hộ_khẩu/cư_trú|ở địa chỉ|mất/thay hộ_khẩu/sổ_hộ_khẩu|hộ khẩu giấy=xác nhận thông tin về cư trú
chủ hộ|sai+hộ khẩu|sửa hộ khẩu|hộ khẩu điện tử=điều chỉnh thông tin về cư trú
dưới/trên/nhà ghe/thuyền=nơi thường xuyên đậu
không có nhà|không/không_có/chưa_có/chưa_nhập hộ khẩu|vô gia cư=khai báo thông tin về cư trú đối với người chưa đủ điều kiện
người nước ngoài+thuê/ở/khai_báo|khách nước_ngoài/người_nước_ngoài=khai báo tạm trú cho người nước ngoài
làm/chưa_có căn cước|căn cước lần đầu|tròn 14=thẻ căn cước cho người
căn cước+bé/trẻ_em/trẻ_con/tiểu_học|căn cước cho trẻ/con/cháu=căn cước cho người dưới 14 tuổi
đổi căn cước|sai+căn cước=cấp đổi thẻ căn cước
tích hợp|giấy_phép_lái_xe/bhyt+căn_cước/vneid=tích hợp, cập nhật, điều chỉnh thông tin trên thẻ căn cước
căn_cước/chứng_minh cũ|mã định danh|9/chín số=xác nhận số chứng minh nhân dân 09 số
thông_tin/hệ_thống/dữ_liệu dân cư|vneid hiện|sai+vneid|sai trên vneid=thông tin trong cơ sở dữ liệu quốc gia về dân cư
vneid=tài khoản định danh điện tử
mức 2|định danh điện tử|tài_khoản/kích_hoạt/cài/đăng_ký vneid=tài khoản định danh điện tử mức độ 02
vneid+công_ty/doanh_nghiệp|định danh điện tử công ty=tài khoản định danh điện tử cho cơ quan, tổ chức
quên mật khẩu=mở khóa tài khoản định danh
khóa vneid|mất+điện thoại=khóa căn cước điện tử
hộ chiếu|sổ đi nước_ngoài|đi nước ngoài lần đầu|đi thái/singapore|du lịch/chơi nước_ngoài=cấp hộ chiếu phổ thông
mất/rơi+hộ_chiếu=trình báo mất hộ chiếu phổ thông
mất+giấy thông hành=trình báo mất giấy thông hành
mất+thẻ_abtc/thẻ_apec=trình báo mất thẻ abtc
hộ chiếu công_vụ/ngoại_giao=hộ chiếu ngoại giao, hộ chiếu công vụ
tìm/thấy/kiếm lại|tìm thấy=khôi phục giá trị sử dụng
lịch_sử/quá_trình xuất nhập cảnh|ra vào việt_nam|lần ra vào=xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh
cổng tự động|autogate=qua cổng kiểm soát tự động
sang/qua/qua_bên/sang_bên lào/campuchia/trung_quốc/biên_giới=giấy thông hành biên giới việt nam lào|giấy thông hành
apec|thẻ abtc/apec/đi_lại=cấp mới thẻ abtc
thẻ tạm trú=thẻ tạm trú cho người nước ngoài
thẻ xanh/thường_trú|ở lâu_dài/luôn|định cư=thẻ thường trú cho người nước ngoài
miễn thị thực|thị thực 5 năm=cấp giấy miễn thị thực
gia hạn thị thực|thị thực hết_hạn/sắp_hết_hạn|ở thêm|ở lại việt_nam=gia hạn tạm trú cho người nước ngoài tại việt nam
thị thực mới=cấp thị thực cho người nước ngoài
thị thực điện tử=cấp thị thực điện tử theo đề nghị
lấy/xin lại quốc tịch|hồi tịch=trở lại quốc tịch việt nam ở trong nước|trở lại quốc tịch
nhập tịch|xin/vào quốc tịch=nhập quốc tịch việt nam
bỏ quốc tịch=thôi quốc tịch
còn/giữ/hai quốc tịch|song tịch=xác nhận có quốc tịch việt nam
gốc việt=người gốc việt nam
hợp pháp hóa|ngoại vụ/giao=chứng nhận lãnh sự, hợp pháp hóa lãnh sự
công chứng=chứng thực bản sao từ bản chính|chứng thực
công chứng viên=thẻ công chứng viên|bổ nhiệm công chứng viên|tập sự hành nghề công chứng
sao y|công_chứng/chứng_thực bằng/bản_sao/căn_cước/học_bạ/bằng_tốt_nghiệp|photo|phô tô|chứng thực bản sao=chứng thực bản sao từ bản chính giấy tờ, văn bản
chữ ký|sơ yếu|xác nhận lý lịch|hồ sơ xin việc|ủy quyền|điểm chỉ|lăn tay|cam kết/đoan|bảo lãnh=chứng thực chữ ký trong các giấy tờ
hợp đồng mua_bán/thuê/tặng|chứng_thực/công_chứng hợp đồng|công chứng mua bán|giấy bán xe|mua bán xe=chứng thực giao dịch liên quan đến tài sản
hủy/sửa hợp đồng=hủy bỏ giao dịch
thừa kế|di sản|để_lại đất/nhà/ruộng|chết để_lại|chia tài_sản/ruộng/thừa_kế/nhau|anh em chia=chứng thực văn bản phân chia di sản
không nhận|không muốn nhận/lấy|không lấy phần/đất|nhường hết/lại/phần|từ chối=từ chối nhận di sản
di chúc|viết giấy để_lại|sau chết/khi_chết=chứng thực di chúc
dịch thuật/sang/giấy/công_chứng|bản/người dịch|sang tiếng anh/hàn/nhật/trung/đức|dịch khai_sinh/bằng/tài_liệu/hồ_sơ=chứng thực chữ ký người dịch mà người dịch là cộng tác viên dịch thuật
bằng/thẻ luật_sư|làm luật sư=cấp chứng chỉ hành nghề luật sư
văn phòng luật|công ty luật=hoạt động của tổ chức hành nghề luật sư
làm/tổ hòa giải=công nhận hòa giải viên|hòa giải viên
không muốn làm hòa giải=thôi làm hòa giải viên
thù lao|hòa giải xong=thanh toán thù lao cho hòa giải viên
mướn/thuê/tiền/cãi/nhờ luật_sư|luật sư cãi|pháp luật miễn phí|cãi giùm=thủ tục yêu cầu trợ giúp pháp lý
đơn/muốn/gửi khiếu_nại=giải quyết khiếu nại lần đầu tại cấp xã
khiếu nại tiếp/lên=giải quyết khiếu nại lần hai
ăn chặn/hối_lộ|nhận hối lộ|vòi tiền|vòi vĩnh|lót tay|bao che|làm khó=giải quyết tố cáo tại cấp xã
tố_cáo/khiếu_nại+công_an=của công dân đối với lực lượng công an nhân dân
tiếp dân|gặp chủ_tịch/lãnh_đạo=thủ tục tiếp công dân tại cấp
phí thi hành án=miễn, giảm phí thi hành án
thi hành án|thắng kiện|tòa xử/tuyên|xử thắng|cấp dưỡng|không chịu trả=yêu cầu thi hành án dân sự
phạm tội=cấp phiếu lý lịch tư pháp
trừ/hết/12/phục_hồi điểm=kiểm tra kiến thức pháp luật về trật tự, an toàn giao thông đường bộ
bằng lái tàu hỏa/lửa=cấp giấy phép lái tàu
nộp/nhặt súng|quả/trái/đào bom/mìn|lựu đạn|súng tự_chế/kíp=tiếp nhận vũ khí, công cụ hỗ trợ
thanh gươm/kiếm|kiếm cổ/nhật|gươm cổ|dao găm=khai báo vũ khí thô sơ làm đồ gia bảo
súng săn/thể_thao=sử dụng vũ khí thể thao
dùi cui|roi điện|hơi cay|đạn cao_su|súng bắn_điện=trang bị công cụ hỗ trợ
bay/mua/chơi/thả/quay/lái flycam/drone|flycam/drone quay/phun/chụp=cấp phép bay tàu bay không người lái
mở/tiệm/mở_tiệm cầm_đồ=giấy chứng nhận đủ điều kiện về an ninh, trật tự
đọc/tụng kinh|thờ phượng|nhóm đạo|kinh thánh=đăng ký sinh hoạt tôn giáo tập trung
đổi/dời/chuyển chỗ/điểm sinh_hoạt/nhóm=thay đổi địa điểm sinh hoạt tôn giáo tập trung
cầu an|cúng thần/làng=đăng ký hoạt động tín ngưỡng
lập hội|hội đồng_hương/cựu_học_sinh=công nhận ban vận động thành lập hội|thủ tục thành lập hội
quỹ học_bổng/khuyến_học/thiện_nguyện=thành lập và công nhận điều lệ quỹ
chưa/chưa_có/gắn/xin/biển số_nhà=đánh số và gắn biển số nhà|giấy chứng nhận số nhà
~visa đi/du_lịch|xin visa mỹ/úc/hàn/nhật|hộ chiếu mỹ/úc/hàn|nhập quốc_tịch mỹ/úc/đức/canada|định cư mỹ/úc/canada|mỹ/úc/canada định_cư
`;
