/// Traditional ideographs and the simplified ones that stand for the same word.
enum Ideographs {
  /// The simplified form of an ideograph from U+4E00 to U+9FFF; itself where it has none here.
  static func plain(_ value: UInt32) -> UInt32 {
    let simplified = table[Int(value) - 0x4E00]
    return simplified == 0 ? value : UInt32(simplified)
  }

  /// By the traditional form, from U+4E00 on; zero for any other.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x5200)
    for (from, to) in zip(traditional.unicodeScalars, simplified.unicodeScalars) {
      table[Int(from.value) - 0x4E00] = UInt16(truncatingIfNeeded: to.value)
    }
    return table
  }()

  /// Those that words of checklists are written with.
  private static let traditional = """
    倉個備僅價優儲內兩凍則劃動務勢匯區協參員問啟單嚴圍圓圖團執報塊壞夠實審寫專對導層屬崗師幹幾庫\
    廢彈後從復態慮慶憑應戰換損擇擊擔據擬擴數斷時暫書會條棄業極構樂標樣機檔檢權歷歸決沒況減測準滯\
    滿災為無煩燈營狀獨獲現環產畢異當發盡監眾確碼稱穩節範簡簽約紅級細終組結絕絡給統經綜綠維網線編\
    緩練縮總績織續義聞聯職聽臨與興舉莊蓋處號術補裡見規視親覺觀觸訂計討記訪設許訴診評詢試話該詳認\
    語誤說誰調請論證識議護讀變讓負財責貴資質賬賴購贊軟較載輕輪輸轉辦連週進運過達遠適遷選遺還釋鈕\
    鈴銷錄錢錯鍵鏈鐘長門閉開間閘閱閾關隊階際隨險隱雜難電響頁項須預領頻題額願類顧顯風餘駁驗體黃點\
    齊龐滾佈佔擱衝傷闆紀尋鎖遞櫃戶習龍亂倫側偵傳債僱剛創剝勝勵勸廠廣徵徹懸戲拋撥攔擋擁攜敗曆棟歐\
    殘氣淨溝滲漸潛灣爭牆獎療礎禮競筆築糧糾紙納純絲縣罰臺艙藥衛裝複覽誌誠謝譯豐賓賣賽趕跡軌農鄉鄰\
    醫釐銀鋪鎮鏡鑑鑰閃陣陰陸陽雙雲靈靜頂順頓頭顆飛館驅驟灑擾贏辭繼隸澀盤籌緊縱罷膠舊虧蟲襲販貨費\
    貼賠賞軍輯遊錦鍾闊雖韌饋驚鬥鮮鹽麥
    """

  private static let simplified = """
    仓个备仅价优储内两冻则划动务势汇区协参员问启单严围圆图团执报块坏够实审写专对导层属岗师干几库\
    废弹后从复态虑庆凭应战换损择击担据拟扩数断时暂书会条弃业极构乐标样机档检权历归决没况减测准滞\
    满灾为无烦灯营状独获现环产毕异当发尽监众确码称稳节范简签约红级细终组结绝络给统经综绿维网线编\
    缓练缩总绩织续义闻联职听临与兴举庄盖处号术补里见规视亲觉观触订计讨记访设许诉诊评询试话该详认\
    语误说谁调请论证识议护读变让负财责贵资质账赖购赞软较载轻轮输转办连周进运过达远适迁选遗还释钮\
    铃销录钱错键链钟长门闭开间闸阅阈关队阶际随险隐杂难电响页项须预领频题额愿类顾显风余驳验体黄点\
    齐庞滚布占搁冲伤板纪寻锁递柜户习龙乱伦侧侦传债雇刚创剥胜励劝厂广征彻悬戏抛拨拦挡拥携败历栋欧\
    残气净沟渗渐潜湾争墙奖疗础礼竞笔筑粮纠纸纳纯丝县罚台舱药卫装复览志诚谢译丰宾卖赛赶迹轨农乡邻\
    医厘银铺镇镜鉴钥闪阵阴陆阳双云灵静顶顺顿头颗飞馆驱骤洒扰赢辞继隶涩盘筹紧纵罢胶旧亏虫袭贩货费\
    贴赔赏军辑游锦钟阔虽韧馈惊斗鲜盐麦
    """
}
