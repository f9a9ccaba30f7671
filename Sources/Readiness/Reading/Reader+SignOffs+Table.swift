import Markdown

/// The columns of a table of approvals.
private struct ApprovalColumns {
  var role: Int?
  var name: Int?
  /// Signatures, decisions and statuses, in this order.
  var signature: Int?
  var decision: Int?
  var status: Int?
  var date: Int?

  init(_ shape: TableShape, isRole: (String) -> Bool) {
    var taken: Set<Int> = []
    func take(_ wanted: [TableShape.Column]) -> Int? {
      for column in wanted {
        if let found = shape.meanings.indices.first(where: {
          !taken.contains($0) && shape.meanings[$0].contains(column)
        }) {
          taken.insert(found)
          return found
        }
      }
      return nil
    }
    let head = shape.heads.map { Words(Pieces.bare($0)).phrase }
    status = head.firstIndex { $0.hasSuffix("status") }.flatMap {
      taken.insert($0).inserted ? $0 : nil
    }
    date = take([.date])
    name = take([.name])
    role = take([.role])
    // `Approval | Name/Role | Date | Signature`: the first says whose.
    let signatures = shape.meanings.indices.filter { shape.meanings[$0].contains(.signature) }
    if signatures.count > 1, signatures[0] == 0, role == nil,
      shape.cells(0).allSatisfy({ !$0.isEmpty && !TableShape.isSign($0) }),
      shape.cells(0).count(where: isRole) * 2 > shape.rows.count
    {
      signature = signatures[1]
      taken.insert(signatures[1])
    } else {
      signature = take([.signature])
    }
    decision = take([.decision])
    if status == nil { status = take([.status]) }
    if name == nil, let found = role, found == 0,
      let other = shape.meanings.indices.first(where: {
        $0 > found && shape.meanings[$0].contains(.role)
      })
    {
      (role, name) = (other, found)
    }
    if name == nil { name = take([.owner]) }
    if role == nil {
      role = shape.heads.indices.first {
        !taken.contains($0) && !shape.meanings[$0].contains(.number)
      }
    }
    if role == nil { (role, name) = (name, nil) }
    // A column of roles to be filled in, beside the teams that have to sign.
    if let blank = role, blank > 0, !taken.contains(0), !shape.meanings[0].contains(.number),
      shape.cells(blank).allSatisfy(\.isEmpty), !shape.cells(0).contains("")
    {
      role = 0
    }
    // Beside a mere role stands what it is for.
    if !shape.has(.name), signature ?? decision ?? status ?? date == nil,
      role.map({ shape.meanings[$0].contains(.role) }) ?? false
    {
      name = nil
    }
  }

  var marks: [Int] { [signature, decision, status].compactMap { $0 } }
}

extension Reader {
  /// A table whose rows ask for or record approvals; true where it is one.
  mutating func readSignOffTable(_ shape: TableShape, section: Int?) -> Bool {
    let isAsked = isUnderSignOff(section)
    guard isAsked || (shape.has(.signature) && (shape.has(.role) || shape.has(.name))) else {
      return false
    }
    let columns = ApprovalColumns(shape) { RoleReader(vocabulary: vocabulary).namesRole($0) }
    guard isApprovalTable(shape, columns, isAsked: isAsked) else { return false }
    for row in shape.rows { readApproval(row, shape, columns, section: section) }
    return true
  }

  private func isApprovalTable(_ shape: TableShape, _ columns: ApprovalColumns, isAsked: Bool)
    -> Bool
  {
    guard !shape.rows.isEmpty, let role = columns.role else { return false }
    if isContactTable(shape) || hasBoxedWork(shape, role) { return false }
    let hasSignature = shape.has(.signature) && columns.signature != nil
    let isRoles = shape.meanings[role].contains(.role)
    if !isAsked {
      return hasSignature
        && (isRoles || (columns.name != nil && columns.date != nil && columns.role == 0))
        && !shape.meanings[role].contains(.what)
    }
    guard shape.has(.name) || !columns.marks.isEmpty || columns.date != nil else {
      return isRoles && namesRoles(shape, role)
    }
    let isArea = vocabulary.signing.areas.exact(Pieces.bare(shape.heads[role])) != nil
    if isRoles || shape.has(.name) || hasSignature { return true }
    if isArea, columns.date != nil || columns.name != nil {
      return !asksForEvidence(shape, besides: role)
    }
    let roles = RoleReader(vocabulary: vocabulary)
    let named = shape.cells(role).filter { roles.merelyNamed($0) != nil }
    return named.count * 2 > shape.rows.count
  }

  /// `☐ Restore tested | | | Verified by`: boxes before what is to be done, and not before roles.
  private func hasBoxedWork(_ shape: TableShape, _ column: Int) -> Bool {
    let head = Words(Pieces.bare(shape.heads[column]))
    guard !shape.meanings[column].contains(.role), vocabulary.signing.areas.exact(head) == nil,
      shape.column(.decision) == nil
    else { return false }
    // A ticked box may be a signature, but not beside the evidence of what was done.
    let isWork = shape.has(.evidence) && !shape.has(.signature) && !shape.has(.date)
    let roles = RoleReader(vocabulary: vocabulary)
    let boxed = shape.cells(column).filter {
      $0.unicodeScalars.first.map {
        Sign.isEmptyShape($0) || isWork && "☑☒".unicodeScalars.contains($0)
      } ?? false
    }
    return boxed.count == shape.rows.count
      && boxed.count(where: { roles.merelyNamed($0) != nil }) * 2 <= boxed.count
  }

  /// `Area | Required evidence | Owner | Status`: what is still to be shown, and nobody's signature.
  private func asksForEvidence(_ shape: TableShape, besides role: Int) -> Bool {
    guard let status = shape.column(.status), !shape.has(.date) else { return false }
    let said = shape.cells(status).filter { !isBlank($0) }
    guard !said.isEmpty,
      said.allSatisfy({ vocabulary.signing.answers.match(Words($0), at: 0) == nil })
    else { return false }
    return shape.heads.indices.contains { column in
      column != role
        && (!shape.meanings[column].isDisjoint(with: [.what, .evidence, .requirement])
          || vocabulary.topics.exact(Pieces.bare(shape.heads[column])) == .references)
    }
  }

  /// Whether nothing but roles stands in a column.
  private func namesRoles(_ shape: TableShape, _ column: Int) -> Bool {
    let roles = RoleReader(vocabulary: vocabulary)
    return shape.cells(column).allSatisfy { roles.merelyNamed($0) != nil }
  }

  private func isContactTable(_ shape: TableShape) -> Bool {
    shape.heads.contains { vocabulary[.contactHeads].exact(Words($0)) != nil }
      && !shape.has(.signature) && !shape.has(.date)
  }

  private mutating func readApproval(
    _ row: TableShape.Row, _ shape: TableShape, _ columns: ApprovalColumns, section: Int?
  ) {
    guard row.cells.contains(where: { !$0.isEmpty }) else { return }
    var role = shape.cell(row, columns.role)
    var name = SignatureValue(shape.cell(row, columns.name), vocabulary: vocabulary)
    let roles = RoleReader(vocabulary: vocabulary)
    if columns.name == nil, roles.isName(role), !roles.namesRole(role),
      let bracket = Pieces(role).brackets.first,
      roles.namesRole(bracket)
    {
      name = SignatureValue(Pieces.bare(role), vocabulary: vocabulary)
      role = bracket
    }
    let marks = columns.marks.map { SignatureValue(shape.cell(row, $0), vocabulary: vocabulary) }
    var signOff = SignOff(
      role: role.isEmpty ? (name.name ?? "") : role, state: .pending, line: row.line, node: row.node
    )
    guard !signOff.role.isEmpty else { return }
    signOff.section = section
    signOff.isOptional = isOptional(role)
    let written = shape.cell(row, columns.name)
    signOff.name = name.name ?? (isBlank(written) || name.answer != nil ? nil : written)
    if signOff.name == nil, columns.signature != nil { signOff.name = marks.first?.name }
    let date = SignatureValue(shape.cell(row, columns.date), vocabulary: vocabulary)
    signOff.date =
      date.date ?? (isBlank(shape.cell(row, columns.date)) ? nil : shape.cell(row, columns.date))
    signOff.decision = marks.compactMap(\.decision).first ?? name.decision
    signOff.hasConditions = marks.contains { $0.answer == .conditional }
    signOff.state = approvalState(marks + [name], signOff, columns, shape, row)
    add(signOff, ticked: marks.contains { $0.isTicked == true } ? true : nil)
    report.roles[row.node.index] = .signOff(report.signOffs.count - 1)
  }

  /// Declined before pending before signed; a name without its signature is pending.
  private func approvalState(
    _ marks: [SignatureValue], _ signOff: SignOff, _ columns: ApprovalColumns, _ shape: TableShape,
    _ row: TableShape.Row
  ) -> SignOff.State {
    let answers = marks.compactMap(\.answer)
    if answers.contains(.declined) { return .declined }
    if answers.contains(.pending) || marks.contains(where: { $0.isTicked == false }) {
      return .pending
    }
    guard signOff.name != nil else { return .pending }
    if let signature = columns.signature, isBlank(shape.cell(row, signature)),
      !TableShape.isSign(shape.cell(row, signature))
    {
      return .pending
    }
    if columns.marks.isEmpty { return signOff.date != nil ? .signed : .pending }
    let isMarked = columns.marks.contains { column in
      let mark = SignatureValue(shape.cell(row, column), vocabulary: vocabulary)
      return mark.answer == .approved || mark.answer == .conditional || mark.isTicked == true
        || (column == columns.signature && (mark.name != nil || mark.rest != nil))
    }
    return isMarked ? .signed : .pending
  }
}
