using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>What the words of a head or label say of the numbers below or beside it: money, something else, or nothing.</summary>
internal static partial class MoneyWords
{
    public static bool AreMoney(string words) => Money().IsMatch(words);

    /// <summary>True for words of points, rates, counts and marks: whatever the table is in, these numbers are no money.</summary>
    public static bool AreOther(string words) => Other().IsMatch(words) || Counted().IsMatch(words);

    /// <summary>资金到位, 预算管理: in a form these name what is scored, and as heads of columns they are money.</summary>
    public static bool NameScored(string label) => Scored().IsMatch(label);

    /// <summary>A short label that says what was done with money (实际到位资金).</summary>
    public static bool AreAttribute(string label) => label.Length <= 24 && AreMoney(label) && !AreOther(label) && !NameScored(label);

    /// <summary>财政资金, 其他资金: where money comes from, and nothing of what was done with it.</summary>
    public static bool AreBareSource(string label) =>
        FundSourceWords.AreSource(label) || FundSourceWords.Of(label) is not (null or FundSource.Total) && AmountRoleWords.OfCell(label) is null && MoneyText.UnitIn(label) is null;

    /// <summary>单位：万元 in a row of its own above the head; （万元） beside a label.</summary>
    public static bool AreOnlyUnit(string words) => OnlyUnit().IsMatch(words);

    /// <summary>执行率, 占比（%）: a row of shares among rows of money.</summary>
    public static bool AreShare(string label) => Share().IsMatch(label);

    /// <summary>预算数, 全年执行数, 结余: a label that is nothing but what was done with the money.</summary>
    public static bool ArePureAttribute(string label) =>
        HeadWords.Core(label) is var core && PureAttribute().IsMatch(core) && AmountRoleWords.OfCell(core) is not (null or AmountRole.UnitPrice) && FundSourceWords.Of(core) is not FundSource.Total;

    [GeneratedRegex("(?:资金(?:使用|到位|分配|管理|投入)|预算(?:管理|编制|执行))$")]
    private static partial Regex Scored();

    [GeneratedRegex("^.{0,5}$|^[（(]?(?:计量)?单位[：:]?(?:人民币)?.{0,2}元[）)]?$")]
    private static partial Regex OnlyUnit();

    [GeneratedRegex("资金|金额|预算数|执行数|支出|到位|结余|结转|决算|拨款|拨付|经费|总额|投资|年初预算|全年预算|调整后预算|预算安排|收入|付款|支付|单价|实际使用|合同价|中标价|增减额|增减金额|变动额|差额|预算$|预算（|费用|造价|概算|报账|余额|(?:^|其中[：:])(?:财政|自筹)|^(?:年初|全年|调整后?|实际)数$|(?:计划|执行|批复|下达|安排|调整|完成|发放|兑付|补助|核定|送审|审定|核减|追加)(?:额|数)$|^(?:计划|下达|已付|应付|实付|未付)$|(?:[扣罚尾价税贷借货工保][款金]|奖金|质保金|保证金|价款|报酬|工资|租金|保费|补偿[费金款]?|造价)(?:（.*）)?$")]
    private static partial Regex Money();

    [GeneratedRegex("分值|得分|权重|率|凭证|序号|编号|数量|指标值|目标值|完成值|完成情况|人数|户数|电话|邮编|年度指标|评价标准|文号|比例|占比|标准分|评分|次数|面积|年限|日期|时间|项目编码|工程量|里程|长度|^(?:实施|建设|预算|所属|立项|项目)?年[度份]$|月份|个数|批次$|备注|^说明|编制数|实有数|在职|离退休|期限|天数|工期|^编码|代码|账号|科目编|进度|幅度|百分比|指数$")]
    private static partial Regex Other();

    // 受益人口（人） | 里程（公里） | 完成（%）
    [GeneratedRegex("[（(](?:单位[：:])?(?:人|人次|人天|个|户|亩|万亩|座|处|台|套|台套|件|公里|千米|米|㎡|平方米|m2|%|％|次|场|期|天|月|个月|年|份|家|吨|万吨|辆|名|条|项|株|头|只|度|千瓦|立方米|公顷|小时|批|宗|所|间|张|册|本|分|村|万人|万人次|千克|公斤|斤|克|盏|根|片)[）)]$")]
    private static partial Regex Counted();

    [GeneratedRegex("率(?:（.*）)?$|[（(][%％][）)]$|占比|比例|百分比|进度(?:（.*）)?$")]
    private static partial Regex Share();

    [GeneratedRegex("^(?:[一二三四五六七八九十\\d]{1,2}[、.．])?(?:项目|全年|年度|本年|当年|年初|期初|年末|期末|实际|累计|财政|资金|计划|已|应|调整[前后]?|的|下达|预算|总|其中[：:]|支出|支付|执行|使用|决算|到位|拨付|结余|结转|余额|剩余|未|安排|批复|批准|核定|投资|完成|投入|金额|总额|额度|额|数|部门|专项|经费|与|及|和|报账)+$")]
    private static partial Regex PureAttribute();
}
