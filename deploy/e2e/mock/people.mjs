/** The accounts of the local realm, as the gateways tell of them. */
const OFFICES = [
  ['angiang', 'an-giang-2025', 'Hội đồng nhân dân tỉnh An Giang', 'an-giang'],
  ['cantho', 'can-tho-2025', 'Hội đồng nhân dân thành phố Cần Thơ', 'can-tho'],
  ['longan', 'long-an', 'Hội đồng nhân dân tỉnh Long An', 'region'],
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

for (const [username, name, roles] of [
  ['dieuphoi.vung', 'Đặng Thị Thùy Dương', ['coordinator']],
  ['kiemtoan.vung', 'Huỳnh Quốc Thịnh', ['auditor']],
  ['quantri', 'Quản trị hệ thống', ['admin']],
  ['coquan.ubnd-angiang', 'Ủy ban nhân dân tỉnh An Giang', ['agency']],
]) {
  people.push({
    username,
    name,
    council: 'region',
    councilName: 'Vùng đồng bằng sông Cửu Long',
    home: 'region',
    roles,
  });
}

export const personNamed = (username) => people.find((one) => one.username === username);
