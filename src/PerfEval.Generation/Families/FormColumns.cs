using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Families;

/// <summary>The columns of an indicator table by name, and what each prints in a row.</summary>
internal static class FormColumns
{
    /// <summary>Columns of the indicator table in the order of a form; each name has its heads under 头.NAME in the phrases.</summary>
    public static readonly string[] National = ["一级", "二级", "三级", "指标值", "完成值", "分值", "得分", "偏差"];

    /// <summary>The pieces of one cell, without the merged level columns.</summary>
    public static Cell Print(string column, IndicatorFact indicator, int index, Voice voice) => column switch
    {
        "三级" => new Cell(new Piece(indicator.Name, null, Said.Indicator(index, "name"))),
        "指标值" => new Cell([.. IndicatorPrint.Target(indicator, index)]),
        "完成值" => new Cell([.. IndicatorPrint.Actual(indicator, index)]),
        "分值" => new Cell(Slots.Points(indicator.MaxScore, Said.Indicator(index, "max"))),
        "得分" => new Cell(Slots.Points(indicator.Score, Said.Indicator(index, "score"))),
        "偏差" => new Cell(new Piece(indicator.Reason ?? (voice.Dice.Chance(15) ? "无" : ""), null, Said.Indicator(index, "reason"))),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "没有这一栏"),
    };
}
