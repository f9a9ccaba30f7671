/// The small words that the rules look for.
extension Language.Wording {
  static let chinese: Self = {
    var words = Self()
    words.selves = ["我们"]
    words.ands = ["和", "与"]
    words.attacks = ["攻击"]
    words.afterwards = ["日常维护"]
    words.checks = ["准备"]
    words.plans = ["方案", "计划", "流程"]
    words.dangers = ["问题", "风险"]
    words.fixtures = [
      "配置", "文档", "环境",
    ]
    words.triggers = ["触发条件"]
    words.rollingBack = ["回滚", "回退"]
    words.blockers = [
      "阻塞项", "阻断项",
    ]
    words.leftovers = [
      "最后步骤", "下一步", "待办", "遗留问题",
    ]
    words.looseGates = ["决策清单", "签署标准", "批准条件"]
    words.omits = ["不包含", "不包括"]
    words.releases = ["发布"]
    words.negations = ["不", "未"]
    words.exceptions = ["例外"]
    words.sections = ["部分", "章节", "章", "节"]
    words.whens = ["时"]
    words.parts = ["部分", "章节", "章", "节", "步骤", "阶段", "条", "项"]
    words.through = ["至", "到"]
    words.asks = ["什么", "哪些"]
    words.unready = ["未就绪", "不具备上线条件"]
    words.openers = ["如果", "若", "如"]
    words.only = ["专用", "限定"]
    words.weakNeeds = ["可", "可以", "应", "应该", "应当", "建议", "宜", "未来", "将来", "低", "必须", "最好"]
    words.ensures = ["确认", "确保", "检查", "请确认", "请确保"]
    words.spans = ["保留", "留存", "超时", "间隔", "过期", "有效期", "窗口", "策略", "每", "周期"]
    words.of = ["中的", "之"]
    words.atLeast = ["至少", "至少满足", "最少"]
    words.below = ["低于", "小于", "少于", "不超过", "以下", "不高于"]
    words.above = ["高于", "大于", "超过", "多于"]
    words.about = ["约", "大约", "大概", "左右"]
    words.contactHeads = ["电话", "邮箱", "邮件", "联系方式", "手机"]
    words.legendHeads = ["符号", "图标", "标记", "颜色"]
    words.legendMeanings = ["含义", "说明", "意义", "描述", "解释", "定义"]
    words.statusHeads = ["状态", "结果", "是否完成"]
    words.atRisk = ["有风险", "存在风险"]
    words.none = ["无", "没有", "零"]
    words.nothing = ["无", "没有", "暂无"]
    words.present = ["当前", "已知"]
    return words
  }()
}
