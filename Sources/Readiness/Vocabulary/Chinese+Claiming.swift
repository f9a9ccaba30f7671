extension Language.Claiming {
  static let chinese: Self = {
    var words = Self()
    words.statusKeys = ["状态", "整体状态", "总体状态", "当前状态"]
    words.progressKeys = ["进度", "总体进度", "整体进度", "完成度", "完成率"]
    words.scoreKeys = ["评分", "总分", "得分", "总体评分"]
    words.effortKeys = ["总工时", "预计总工时", "总工作量"]
    words.totalKeys = ["总项数", "检查项总数", "总数"]
    words.doneKeys = ["已完成项", "完成项数"]
    words.wholeKeys = ["总体", "整体", "合计", "总计"]
    words.verdictKeys = ["结论", "最终结论", "决定", "决策"]
    words.questions = ["是否可以上线", "可以上线"]
    words.yes = ["是", "可以"]
    words.no = ["否", "不可以"]
    words.done = ["已完成", "完成", "全部完成", "已通过", "通过"]
    words.ongoing = ["进行中", "部分完成"]
    words.open = ["未开始", "待处理", "未完成", "待办"]
    words.blocked = ["阻塞", "暂停"]
    words.ready = ["可上线", "可以发布", "生产就绪", "准备就绪"]
    words.approved = ["已批准", "批准上线", "已审批"]
    words.modals = ["必须", "应", "应该", "如果", "之前", "需要", "不", "当"]
    words.remaining = ["剩余"]
    words.pending = ["待处理", "未完成", "进行中", "待办", "未测试", "部分完成"]
    words.maximumHeads = ["满分"]
    words.tests = ["测试"]
    return words
  }()
}
