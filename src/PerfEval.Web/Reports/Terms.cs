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
}
