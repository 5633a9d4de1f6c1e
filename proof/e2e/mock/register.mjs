/** The councils with their lineage. */
const OLD = [
  ['long-an', '80', 'Long An', 'tay-ninh-2025'],
  ['tien-giang', '82', 'Tiền Giang', 'dong-thap-2025'],
  ['ben-tre', '83', 'Bến Tre', 'vinh-long-2025'],
  ['tra-vinh', '84', 'Trà Vinh', 'vinh-long-2025'],
  ['vinh-long', '86', 'Vĩnh Long', 'vinh-long-2025'],
  ['dong-thap', '87', 'Đồng Tháp', 'dong-thap-2025'],
  ['an-giang', '89', 'An Giang', 'an-giang-2025'],
  ['kien-giang', '91', 'Kiên Giang', 'an-giang-2025'],
  ['can-tho', '92', 'Cần Thơ', 'can-tho-2025'],
  ['hau-giang', '93', 'Hậu Giang', 'can-tho-2025'],
  ['soc-trang', '94', 'Sóc Trăng', 'can-tho-2025'],
  ['bac-lieu', '95', 'Bạc Liêu', 'ca-mau-2025'],
  ['ca-mau', '96', 'Cà Mau', 'ca-mau-2025'],
  ['tay-ninh', '72', 'Tây Ninh', 'tay-ninh-2025'],
];
const NEW = [
  ['tay-ninh-2025', '80', 'Tây Ninh'],
  ['vinh-long-2025', '86', 'Vĩnh Long'],
  ['dong-thap-2025', '82', 'Đồng Tháp'],
  ['an-giang-2025', '91', 'An Giang'],
  ['can-tho-2025', '92', 'Cần Thơ'],
  ['ca-mau-2025', '96', 'Cà Mau'],
];

const council = (id, code, shortName, more) => ({
  id,
  code,
  name: `${shortName === 'Cần Thơ' ? 'Thành phố' : 'Tỉnh'} ${shortName}`,
  shortName,
  type: shortName === 'Cần Thơ' ? 'CITY' : 'PROVINCE',
  inRegion: shortName !== 'Tây Ninh',
  ...more,
});

export const register = [
  ...OLD.map(([id, code, name, heir]) =>
    council(id, code, name, {
      validFrom: '2004-01-01',
      validTo: '2025-06-30',
      predecessors: [],
      successors: [heir],
    }),
  ),
  ...NEW.map(([id, code, name]) =>
    council(id, code, name, {
      validFrom: '2025-07-01',
      validTo: null,
      predecessors: OLD.filter(([, , , heir]) => heir === id).map(([old]) => old),
      successors: [],
    }),
  ),
];

export const councilsOn = (day) =>
  register.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));
