using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>The words of table heads (表头) told from the words and values of rows.</summary>
internal static partial class HeadWords
{
    private const int Longest = 24;

    /// <summary>The words without what stands in brackets: 偏差原因（得分低于分值的必填） is 偏差原因.</summary>
    public static string Core(string words) => Brackets().Replace(words, "");

    public static bool NamesColumn(string words) => ColumnWord().IsMatch(words) || FundSourceWords.IsBare(words);

    /// <summary>True for a cell that answers, however its words sound: 7.6万亩, ≥40公斤, “新建农田7.6万亩，其中…”.</summary>
    public static bool IsAnswer(string words) => Core(words) is var core && (core.Length is 0 or > Longest || Answer().IsMatch(core));

    public static bool IsFilledIn(string words) => FilledIn().IsMatch(words);

    public static bool IsField(string words) => FormField().IsMatch(words);

    public static bool IsAnyField(string words) => AnyField().IsMatch(words);

    public static bool EndsAsColumn(string words) => ColumnEnd().IsMatch(words);

    public static bool IsSecondOfTwo(string words) => TwoColumns().IsMatch(words);

    public static bool IsYear(string words) => Year().IsMatch(words);

    [GeneratedRegex("[（(][^（()）]*[）)]")]
    private static partial Regex Brackets();

    [GeneratedRegex("""
        指标|分值|得分|权重|预算|执行|支出|支付|金额|资金|备注|名称|内容|数量|完成|目标|标准|年度|原因|结余|结转|到位|序号|类别|凭证|单价|合计|说明|用途|来源
        |（(?:单位[：:])?(?:亿元|万元|千元|元)）|合同|大写|单位$|价格?$|增减|差额|日期|时间|性质|措施|项目|计划|付款|评分|自评|科目|拨付|收入|决算|偏差
        |小计|总计|总额|余额|下达|投入|使用|安排|调整|批复|经费|费用?$|比例|[率数额]$|(?:19|20)\d{2}年|[本上]年|进度|情况$|分类$|摘要|事项|部门$|乡镇$|中标|成交|采购|工程量|面积|人数|户数|月份|季度|[扣罚尾贷]款|对象|方式|地点|等级|类型|批次|期数|单位|大类|条款
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ColumnWord();

    [GeneratedRegex(@"^[≥≤＝=<>]\s*\d|^\d[\d,]*(?:\.\d+)?(?!\d|年|[、.．])[一-龥]{1,4}$|[。；]|^.{10,}，|，.{10,}$")]
    private static partial Regex Answer();

    [GeneratedRegex("^(?:项目|专项|政策|转移支付|资金)(?:（项目）)?名称$|^(?:项目)?(?:主管|实施|承担|填报|建设)(?:部门|单位)(?:及代码)?$")]
    private static partial Regex FormField();

    // Fields of the top of a form, whose neighbours are their values.
    [GeneratedRegex("^(?:项目|单位|部门|专项|政策|转移支付|资金)?(?:名称|负责人|联系人|编码|代码|类别|类型|属性|性质|级次|期限|概况|起止时间|起止年限|立项依据|地址|邮编|电话)$|主管部门|实施单位|项目单位|预算单位|填报单位|联系电话|资金用途|年度总体目标|总体目标|^自评")]
    private static partial Regex AnyField();

    [GeneratedRegex("(?:数|额|率|分|值|量|金|费|单位|部门|内容)(?:（.{1,8}）)?$|（(?:万元|元|亿元)）$")]
    private static partial Regex ColumnEnd();

    [GeneratedRegex("金额|支出|预算|数额|万元|实际完成|得分|决算|执行数|到位|投入|经费|（元）")]
    private static partial Regex TwoColumns();

    // A cell that already answers (2020年8月5#, 已完成) isn't a head.
    [GeneratedRegex(@"\d{4}年\d|^已(?!付|支|拨|完成|到|使)|^完成$|^基本(?!支出)|。$")]
    private static partial Regex FilledIn();

    [GeneratedRegex(@"^(?:19|20)\d{2}$")]
    private static partial Regex Year();
}
