using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>The columns of a 自评表: of its indicators, and of its funds block.</summary>
internal sealed record FormShape(IReadOnlyList<string[]> Orders, string[] Funds)
{
    private static readonly string[] AllFunds = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

    /// <summary>The national form; provinces put points, scores and reasons in other orders.</summary>
    public static readonly FormShape Full = new(
        [
            ["一级", "二级", "三级", "指标值", "完成值", "分值", "得分", "偏差"],
            ["一级", "二级", "三级", "指标值", "完成值", "分值", "得分", "偏差"],
            ["一级", "二级", "三级", "指标值", "完成值", "分值", "偏差", "得分"],
            ["一级", "二级", "三级", "分值", "指标值", "完成值", "得分", "偏差"],
        ],
        AllFunds);

    /// <summary>The short form: no initial budget, points before the target.</summary>
    public static readonly FormShape Short = new(
        [["一级", "二级", "三级", "分值", "指标值", "完成值", "得分", "偏差"], ["一级", "三级", "分值", "指标值", "完成值", "得分", "偏差"]],
        ["全年预算数", "全年执行数", "分值", "执行率", "得分"]);

    /// <summary>The target in three columns: 指标性质, 指标值, 度量单位.</summary>
    public static readonly FormShape Split = new(
        [
            ["一级", "二级", "三级", "性质", "数值", "单位", "完成值", "分值", "得分", "偏差"],
            ["一级", "二级", "三级", "性质", "数值", "单位", "完成数", "分值", "得分", "偏差"],
            ["一级", "二级", "三级", "分值", "性质", "数值", "单位", "完成值", "得分", "偏差"],
        ],
        AllFunds);

    public string[] Columns(Voice voice) => voice.Dice.Of(Orders);
}
