/** Words for the kind of an agency before its name, the outer ones first. A number is no name without them: "Phường 1". */
const KINDS = [
  /^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân) /i,
  /^(phường|xã|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|sở) (?!\d)/i,
];

/** Names of agencies without the kind that most of them share. */
export function withoutSharedKind(names: readonly string[]): readonly string[] {
  let short = names;
  for (const kind of KINDS) {
    const found = short.map((name) => kind.exec(name)?.[0]);
    const shared = found.find(
      (one) => one && found.filter((other) => other === one).length * 2 > names.length,
    );
    if (shared)
      short = short.map((name, index) => (found[index] === shared ? name.slice(shared.length) : name));
  }
  return short;
}
