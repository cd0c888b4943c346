using PerfEval.Core.Documents;
using PerfEval.Storage.Documents;

namespace PerfEval.Web.Reports;

/// <summary>The Chinese words for the names of the analysis document.</summary>
public static class Terms
{
    public static string Severity(string name) => name switch { "error" => "错误", "warning" => "疑点", _ => "提示" };

    public static string State(DocumentState state) => state switch
    {
        DocumentState.Queued => "排队",
        DocumentState.Running => "处理中",
        DocumentState.Done => "完成",
        DocumentState.Partial => "部分完成",
        _ => "失败",
    };

    public static string AsideKind(AsideKind kind) => kind switch
    {
        Core.Documents.AsideKind.Header => "页眉",
        Core.Documents.AsideKind.Footer => "页脚",
        Core.Documents.AsideKind.PageNumber => "页码",
        Core.Documents.AsideKind.PortalChrome => "网页栏目",
        Core.Documents.AsideKind.Hidden => "隐藏文字",
        _ => "批注",
    };

    public static string Outcome(string name) => name switch
    {
        "holds" => "相符",
        "violated" => "不符",
        "not_checkable" => "无法核对",
        _ => "不适用",
    };

    public static string Kind(string name) => name switch
    {
        "self_evaluation" => "单位自评",
        "department_evaluation" => "部门评价",
        "third_party_evaluation" => "第三方评价",
        _ => "未识别",
    };

    public static string AmountRole(string name) => name switch
    {
        "budget" => "预算",
        "received" => "到位",
        "paid" => "支出",
        "balance" => "结余",
        "contract" => "合同",
        "part" => "明细",
        "unit_price" => "单价",
        _ => "其他",
    };

    public static string RateKind(string name) => name switch
    {
        "execution" => "执行率",
        "arrival" => "到位率",
        "completion" => "完成率",
        "satisfaction" => "满意度",
        "growth" => "增减率",
        _ => "其他",
    };

    public static string DateRole(string name) => name switch
    {
        "report" => "报告日期",
        "start" => "开始",
        "end" => "结束",
        "completion" => "完工",
        "acceptance" => "验收",
        "payment" => "支付",
        _ => "其他",
    };

    public static string FundSource(string name) => name switch
    {
        "total" => "资金总额",
        "central" => "中央",
        "province" => "省级",
        "city" => "市级",
        "county" => "县级",
        "fiscal" => "财政拨款",
        "carried_over" => "上年结转",
        _ => "其他",
    };

    public static string PassageKind(string name) => name == "problem" ? "问题" : "建议";

    /// <summary>Every problem code.</summary>
    public static IReadOnlyList<string> ProblemCodes { get; } = [.. Enumerable.Range(0, 21).Append(99).Select(n => $"P{n:00}")];

    /// <summary>The name of a problem code; a code without a name is shown alone.</summary>
    public static string ProblemCode(string code) => code switch
    {
        "P00" => "无问题",
        "P01" => "预算编制不精细",
        "P02" => "预算执行率低",
        "P03" => "预算调整频繁或未说明",
        "P04" => "资金到位或拨付不及时",
        "P05" => "资金闲置、结转结余大",
        "P06" => "资金使用不规范",
        "P07" => "绩效目标不明确",
        "P08" => "绩效指标未细化量化",
        "P09" => "权重或评价标准设置不合理",
        "P10" => "自评不真实、流于形式",
        "P11" => "佐证资料不全",
        "P12" => "项目进度滞后",
        "P13" => "管理制度不健全或执行不严",
        "P14" => "采购、招投标、合同不规范",
        "P15" => "资产管理薄弱",
        "P16" => "运维管护薄弱",
        "P17" => "网络与数据安全、信息孤岛",
        "P18" => "专业人才不足",
        "P19" => "满意度调查缺失或不实",
        "P20" => "结果应用与公开不到位",
        "P99" => "其他",
        _ => "",
    };
}
