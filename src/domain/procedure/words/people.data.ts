/** Birth, marriage, death, family, residence, identity and travel papers, certification and judicial aid. */
export const people = `
bé|con nít|trẻ con=trẻ em
gks>giấy khai sinh
tthn>tình trạng hôn nhân
khai sanh>khai sinh
sanh>sinh
hôn thú>giấy kết hôn
cccd|cmnd|cmtnd|cmt|chứng minh thư/nhân_dân|thẻ chip>căn cước
vnid|vn eid>vneid
passport>hộ chiếu
evisa|e visa>thị thực điện tử
visa>thị thực
trc>thẻ tạm trú
giấy khai sinh|mới/vợ sinh/đẻ|sinh/sanh/đẻ em_bé/con|làm giấy cho bé|làm giấy tờ cho con=đăng ký khai sinh
sao/trích lục|sao khai_sinh|bản sao kết_hôn/khai_tử=bản sao trích lục hộ tịch
khai sinh gốc|mất+khai_sinh/giấy_khai_sinh=bản sao trích lục hộ tịch|đăng ký lại khai sinh
mất+giấy kết hôn=bản sao trích lục hộ tịch|đăng ký lại kết hôn
không còn sổ|sổ lưu=đăng ký lại khai sinh|đăng ký lại kết hôn
khai sinh+người lớn|chưa_từng/không có khai_sinh/giấy_khai_sinh=khai sinh cho người đã có hồ sơ
một người=xác nhận thông tin hộ tịch
ngoài giá thú|tên/họ cha/bố=khai sinh kết hợp nhận cha|nhận cha, mẹ, con
nhận bố/con/cha|cha/bố/con ruột|con rơi=nhận cha, mẹ, con
mẹ đơn thân|không có cha/chồng|không chồng=đăng ký khai sinh|trợ cấp xã hội hàng tháng
khai sinh+nhập khẩu|bảo hiểm+bé/con/trẻ_em|tháng tuổi=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
cưới|lấy vợ/chồng/nhau|giấy kết hôn|đkkh|tái hôn|lập gia đình|bước nữa|thành vợ chồng=đăng ký kết hôn
lấy/kết_hôn+người_nước_ngoài/việt_kiều=kết hôn có yếu tố nước ngoài
độc thân|chưa/chưa_có/chưa_lấy vợ/chồng|chưa có/lập gia đình|chưa kết hôn=xác nhận tình trạng hôn nhân
hàn/trung quốc|đài loan|nhật bản|campuchia|thái lan|châu âu|ở/vợ/bên/chồng/người mỹ/hàn/nhật/úc/đức|chồng tây/việt_kiều=nước ngoài|có yếu tố nước ngoài
con_sinh/sinh_con/đẻ ở nước ngoài|sinh con bên=khai sinh có yếu tố nước ngoài
ly dị|bỏ vợ/chồng|thôi nhau=ly hôn|đơn khởi kiện
ghi chú ly hôn|ly_dị/ly_hôn ở_nước_ngoài/bên=ghi vào sổ hộ tịch việc ly hôn
ghi chú kết hôn|cưới ở_nước_ngoài/bên=ghi vào sổ hộ tịch việc kết hôn
chết|qua đời|tử vong|từ trần|mới/vừa/người/bố/cha/ba/mẹ/má/ông/bà/nội/ngoại/chồng/vợ mất|báo/chứng tử|giấy khai tử=thủ tục đăng ký khai tử
cải chính|đổi/sửa/sai tên/họ/ngày/năm/tuổi|sửa+khai_sinh/giấy_khai_sinh|sai+khai_sinh/giấy_khai_sinh|theo/mang họ|họ mẹ|tên/chữ đệm|tên lót|tuổi thật|giới tính=thay đổi, cải chính, bổ sung thông tin hộ tịch
đổi/theo dân tộc=xác định lại dân tộc
trông nom|nuôi cháu|cha mẹ đi tù|mất năng lực=đăng ký giám hộ
thôi/bỏ giám hộ=chấm dứt giám hộ
nhận con nuôi|nhận nuôi|xin con|con riêng=việc nuôi con nuôi trong nước|nhận con riêng
về nuôi=đăng ký việc nuôi con nuôi|nhận chăm sóc thay thế
nuôi tạm/hộ|nhận nuôi tạm/cháu|dì/cậu ruột|bỏ rơi=nhận chăm sóc thay thế cho trẻ em|người thân thích
đánh/bạo_hành con|hành hạ|trẻ bị đánh/bạo_hành|xâm hại|bạo hành trẻ=can thiệp khẩn cấp trẻ em
chồng/vợ đánh|đánh đập|bạo hành|bạo lực gia đình|lại gần=cấm tiếp xúc theo quyết định của chủ tịch|can thiệp khẩn cấp trẻ em
hộ/nhập/chuyển khẩu|nhập hộ/tên|vào hộ|kt1|về ở với=đăng ký thường trú
cắt/xóa/rút khẩu/hộ_khẩu|khỏi hộ khẩu|cắt/xóa thường trú=xóa đăng ký thường trú
tách khẩu/hộ_khẩu/sổ_hộ_khẩu|hộ/ra riêng|hộ khẩu riêng|ra ở riêng=tách hộ khẩu riêng|tách hộ
kt3|kt4|ở/thuê/phòng/nhà trọ|ở thuê/nhờ/mướn|mướn nhà|thuê phòng|ký túc xá=đăng ký tạm trú|tạm trú
cắt/bỏ/xóa/hủy tạm trú|chuyển/trả trọ|trả phòng=xóa đăng ký tạm trú
đi xa/vắng|đi làm/làm_ăn xa|vắng nhà=khai báo tạm vắng
ngủ/ở lại|qua đêm|ngủ nhờ|đến/lên/ở chơi|vài hôm/bữa|khai khách|khách ở/ngủ/đến|trình công an=thông báo lưu trú
ct07|ct 07|xác nhận hộ khẩu|xác nhận+nơi_ở/chỗ_ở/thường_trú/tạm_trú|chứng minh nơi ở|mất/thay hộ_khẩu/sổ_hộ_khẩu|hộ khẩu giấy=xác nhận thông tin về cư trú
chủ hộ|sai+hộ khẩu|sửa hộ khẩu|hộ khẩu điện tử=điều chỉnh thông tin về cư trú
dưới/trên/nhà ghe/thuyền=nơi thường xuyên đậu
không có nhà|không/không_có/chưa_có/chưa_nhập hộ khẩu|vô gia cư=khai báo thông tin về cư trú đối với người chưa đủ điều kiện
người nước ngoài+thuê|khách nước_ngoài/người_nước_ngoài=khai báo tạm trú cho người nước ngoài
làm/chưa_có căn cước|căn cước lần đầu=thẻ căn cước cho người
căn cước+bé|căn cước cho trẻ/con/cháu=căn cước cho người dưới 14 tuổi
đổi căn cước|sai+căn cước=cấp đổi thẻ căn cước
tích hợp=tích hợp, cập nhật, điều chỉnh thông tin trên thẻ căn cước
căn_cước/chứng_minh cũ|mã định danh|9/chín số=xác nhận số chứng minh nhân dân 09 số
thông tin dân cư|sai+vneid|sai trên vneid=thông tin trong cơ sở dữ liệu quốc gia về dân cư
vneid=tài khoản định danh điện tử
mức 2|định danh điện tử|tài_khoản/kích_hoạt/cài/đăng_ký vneid=tài khoản định danh điện tử mức độ 02
vneid+công_ty/doanh_nghiệp|định danh điện tử công ty=tài khoản định danh điện tử cho cơ quan, tổ chức
quên mật khẩu=mở khóa tài khoản định danh
khóa vneid=khóa căn cước điện tử
hộ chiếu=cấp hộ chiếu phổ thông
dán tem=tem ab
tìm/thấy/kiếm lại|tìm thấy=khôi phục giá trị sử dụng
lịch_sử/quá_trình xuất nhập cảnh=xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh
cổng tự động|autogate=qua cổng kiểm soát tự động
sang/qua lào/campuchia/trung_quốc/biên_giới=giấy thông hành biên giới việt nam lào|giấy thông hành
apec=thẻ abtc
thẻ tạm trú=thẻ tạm trú cho người nước ngoài
thẻ xanh/thường_trú|ở lâu_dài/luôn|định cư=thẻ thường trú cho người nước ngoài
miễn thị thực|thị thực 5 năm=cấp giấy miễn thị thực
gia hạn thị thực|thị thực hết hạn=gia hạn tạm trú, cấp thị thực mới cho người nước ngoài
lấy/xin lại quốc tịch|hồi tịch=trở lại quốc tịch việt nam ở trong nước|trở lại quốc tịch
nhập tịch|xin/vào quốc tịch=nhập quốc tịch việt nam
bỏ quốc tịch=thôi quốc tịch
còn/giữ/hai quốc tịch|song tịch=xác nhận có quốc tịch việt nam
gốc việt=người gốc việt nam
hợp pháp hóa|ngoại vụ/giao=chứng nhận lãnh sự, hợp pháp hóa lãnh sự
công chứng=chứng thực bản sao từ bản chính|chứng thực
sao y|photo|phô tô|chứng thực bản sao=chứng thực bản sao từ bản chính giấy tờ, văn bản
chữ ký|sơ yếu|xác nhận lý lịch|hồ sơ xin việc|ủy quyền|điểm chỉ|lăn tay|cam kết/đoan|bảo lãnh=chứng thực chữ ký trong các giấy tờ
hợp đồng mua_bán/thuê/tặng|chứng_thực/công_chứng hợp đồng|công chứng mua bán|giấy bán xe|mua bán xe=chứng thực giao dịch liên quan đến tài sản
hủy/sửa hợp đồng=hủy bỏ giao dịch
thừa kế|di sản|để lại|chia tài_sản/ruộng/thừa_kế/nhau|anh em chia=chứng thực văn bản phân chia di sản
không nhận|từ chối=từ chối nhận di sản
di chúc=chứng thực di chúc
dịch thuật/sang/giấy/công_chứng|bản/người dịch=chứng thực chữ ký người dịch mà người dịch là cộng tác viên dịch thuật
văn phòng luật|công ty luật=hoạt động của tổ chức hành nghề luật sư
làm/tổ hòa giải=công nhận hòa giải viên|hòa giải viên
không muốn làm hòa giải=thôi làm hòa giải viên
thù lao|hòa giải xong=thanh toán thù lao cho hòa giải viên
`;
