/** The accounts of the local realm, as in the gateways' answers. */
const OFFICES = [
  ['angiang', 'an-giang-2025', 'HĐND tỉnh An Giang', 'an-giang'],
  ['cantho', 'can-tho-2025', 'HĐND thành phố Cần Thơ', 'can-tho'],
  ['longan', 'long-an', 'HĐND tỉnh Long An', 'region'],
];

const POSTS = [
  ['vanphong', 'Nguyễn Thị Ngọc Huyền', ['office-lead', 'office-staff']],
  ['thuongtruc', 'Lê Hoàng Phương Khanh', ['standing-committee']],
  ['daibieu', 'Trần Nguyễn Bảo Hưng', ['committee-member', 'deputy']],
  ['chutich', 'Võ Thành Đạt', ['chair']],
  ['cutri', 'Phạm Thị Út', ['voter']],
];

const people = OFFICES.flatMap(([place, council, councilName, gateway]) =>
  POSTS.map(([post, name, roles]) => ({
    username: `${post}.${place}`,
    name,
    council,
    councilName,
    home: gateway,
    roles,
  })),
);

const REGION = ['region', 'Hội nghị Thường trực HĐND vùng Đồng bằng sông Cửu Long'];

for (const [username, name, roles, council = REGION[0], councilName = REGION[1]] of [
  ['dieuphoi.vung', 'Đặng Thị Thùy Dương', ['coordinator']],
  ['kiemtoan.vung', 'Huỳnh Quốc Thịnh', ['auditor']],
  ['quantri', 'Quản trị hệ thống', ['admin']],
  ['coquan.ubnd-angiang', 'Ủy ban nhân dân tỉnh An Giang', ['agency'], 'an-giang-2025', 'HĐND tỉnh An Giang'],
]) {
  people.push({ username, name, council, councilName, home: council === REGION[0] ? 'region' : 'an-giang', roles });
}

export const personNamed = (username) => people.find((one) => one.username === username);
