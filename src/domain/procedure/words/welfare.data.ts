/** Certification, social protection, insurance, work, school, merit, justice and faith. */
export const welfare = `
sao y|công chứng=chứng thực bản sao từ bản chính
xác nhận chữ ký|sơ yếu lý lịch|hồ sơ xin việc|ủy quyền|điểm chỉ=chứng thực chữ ký trong các giấy tờ
công chứng mua bán|giấy bán xe|hợp đồng mua bán|công chứng hợp đồng|chứng thực hợp đồng=chứng thực giao dịch
thừa kế=chứng thực văn bản phân chia di sản
không nhận thừa kế=từ chối nhận di sản
dịch công chứng|dịch thuật công chứng|bản dịch=chứng thực chữ ký người dịch
lltp>lý lịch tư pháp
tiền án|tiền sự|tiền án tiền sự|hạnh kiểm=phiếu lý lịch tư pháp
khuyết tật|tàn tật|tự kỷ|bại não|câm điếc|tâm thần|bị liệt=mức độ khuyết tật và cấp giấy xác nhận khuyết tật
cao tuổi>người già
trợ cấp+khuyết tật|btxh|người già|80 tuổi|mồ côi|đơn thân|nuôi con một mình=trợ cấp xã hội hàng tháng
75 tuổi|hưu trí xã hội=trợ cấp xã hội hàng tháng cho người cao tuổi không có lương hưu
ma chay=hỗ trợ chi phí mai táng|mai táng phí
thiêu=hỏa táng
dưỡng lão|neo đơn|lang thang=tiếp nhận vào cơ sở trợ giúp xã hội
ung thư|chạy thận|cứu trợ|cháy nhà|sập nhà|cứu đói=trợ giúp xã hội khẩn cấp
vay vốn|vay tiền=vay vốn hỗ trợ tạo việc làm
nghiện=cai nghiện ma túy
thẻ bảo hiểm y tế|bảo hiểm y tế|thẻ bảo hiểm>bhyt
đổi bhyt|sổ bảo hiểm|sổ bhxh|nơi khám chữa bệnh=điều chỉnh thông tin trên sổ BHXH, thẻ BHYT
viện phí|thanh toán bhyt=thanh toán trực tiếp chi phí khám, chữa bệnh BHYT
bảo hiểm xã hội>bhxh
bhxh tự nguyện=đóng BHXH tự nguyện
báo tăng lao động|bhxh bắt buộc|đóng bhxh=đăng ký, điều chỉnh đóng BHXH, BHYT, BHTN
rút bhxh|bhxh 1 lần=hưởng bảo hiểm xã hội một lần
nghỉ đẻ|nghỉ sinh|tiền đẻ|tiền sinh con|bảo hiểm sinh con=chế độ thai sản
nghỉ ốm|tiền ốm=chế độ ốm đau
dưỡng sức=nghỉ DSPHSK sau ốm đau, thai sản
tai nạn lao động=chế độ TNLĐ, BNN
về hưu|nghỉ hưu>lương hưu
lương hưu qua thẻ=tiền mặt chuyển sang lĩnh bằng tài khoản cá nhân
nhận thay|lĩnh hộ|lãnh giùm|lĩnh lương hưu=ủy quyền lĩnh thay các chế độ bảo hiểm xã hội
bhtn|nghỉ việc|mất việc|sa thải|thôi việc|bảo hiểm thất nghiệp=hưởng trợ cấp thất nghiệp
tìm việc|xin việc=tư vấn, giới thiệu việc làm
con liệt sĩ|vợ liệt sĩ=trợ cấp ưu đãi đối với thân nhân liệt sĩ
mộ liệt sĩ|hài cốt=di chuyển hài cốt liệt sĩ
con thương binh|cộng điểm=xác nhận thân nhân của người có công
da cam|dioxin=nhiễm chất độc hóa học
ccb>cựu chiến binh
tnxp>thanh niên xung phong
nvqs|đi nghĩa vụ|nhập ngũ=đăng ký nghĩa vụ quân sự
chuyển lớp>chuyển trường
xin học|nhập học|vào lớp|đăng ký học=tuyển sinh
hỗ trợ gạo|bán trú=học sinh bán trú hỗ trợ kinh phí, hỗ trợ gạo
học phí=hỗ trợ chi phí học tập
nhóm trẻ|giữ trẻ|nhà trẻ|trông trẻ|lớp mẫu giáo=cơ sở giáo dục mầm non độc lập
trung tâm tiếng anh=trung tâm giáo dục thường xuyên|ngoại ngữ
mất bằng|bằng tốt nghiệp=bản sao văn bằng, chứng chỉ từ sổ gốc
bằng nước ngoài|bằng đại học nước ngoài=công nhận văn bằng do nước ngoài cấp
tham nhũng|tố giác|tố cán bộ=giải quyết tố cáo
phản ánh|kiến nghị|gặp chủ tịch|gặp lãnh đạo=tiếp công dân
đơn thư=xử lý đơn
oan sai|cán bộ làm sai=bồi thường người thi hành công vụ gây thiệt hại
luật sư miễn phí|luật sư cho người nghèo|tgpl=yêu cầu trợ giúp pháp lý
hội đồng hương|hội quần chúng=thành lập hội
quỹ từ thiện=thành lập quỹ
clb|đội bóng=câu lạc bộ thể thao
điểm nhóm|sinh hoạt đạo|tin lành|công giáo|cầu nguyện=sinh hoạt tôn giáo tập trung
cúng đình|hội làng=hoạt động tín ngưỡng
già làng=người có uy tín
flycam|drone=tàu bay không người lái
`;
