using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Families;

/// <summary>The tables that narrative reports carry, by the name that an outline gives them.</summary>
internal static class ReportTables
{
    public static IEnumerable<DraftBlock> Of(string name, Voice voice) => name switch
    {
        "支出明细" => WithUnit(voice, "表题.支出明细", PaymentTable.Of(voice)),
        "资金来源" => WithUnit(voice, "表题.资金来源", SourceTable.Of(voice)),
        "绩效指标" => [new Paragraph(voice.Say("表题.绩效指标")), ResultTable.WithoutPoints(voice)],
        "得分" => [new Paragraph(voice.Say("表题.得分")), ResultTable.Scores(voice)],
        "层级得分" => [new Paragraph(voice.Say("表题.得分")), LevelTable.Of(voice)],
        "三公" => WithUnit(voice, "表题.三公", PublicTable.Of(voice)),
        "资金总额" => [HunanTables.Funds(voice)],
        "湖南支出" => [HunanTables.Payments(voice)],
        "湖南评分" => [HunanTables.Scores(voice)],
        "自评表" => new NationalForm(voice.Facts.Family, FormShape.Full).Compose(voice),
        "湖北自评表" => [HubeiForm.Table(voice)],
        _ => throw new FormatException($"没有表格“{name}”"),
    };

    private static IEnumerable<DraftBlock> WithUnit(Voice voice, string caption, DraftTable table)
    {
        var unit = voice.Habits.UnitPlace == UnitPlace.Caption ? voice.Dice.Of("（单位：{0}）", "（单位：{0}）", "    单位：{0}", "（{0}）").Replace("{0}", voice.Habits.TableUnit, StringComparison.Ordinal) : "";
        return [new Paragraph(new Sentence([.. voice.Say(caption).Pieces, new Piece(unit)])), table];
    }

    /// <summary>The cell of an amount, with its unit when the table tells it nowhere else.</summary>
    public static Cell Money(Voice voice, decimal yuan, string role, string fact) => new(Amount(voice, yuan, role, fact));

    public static Piece Amount(Voice voice, decimal yuan, string role, string fact) =>
        (voice.Habits.UnitPlace == UnitPlace.Cell ? voice.Habits.Table with { Unit = voice.Habits.TableUnit } : voice.Habits.Table).Print(yuan, role, fact);

    /// <summary>The head of a column of amounts.</summary>
    public static Cell AmountHead(Voice voice, string words, int columns = 1) => new(new Piece(words + voice.Habits.HeadUnit)) { Columns = columns };

    public static Cell Points(decimal points, string fact) => new(Slots.Points(points, fact));

    public static Cell Rate(Voice voice, decimal rate, string? fact) => new(voice.Habits.Rate.Print(rate, fact));

    /// <summary>“x年”, as a date, with words behind.</summary>
    public static Cell YearHead(int year, string words) => new(DateStyle.Year(year, "年"), new Piece(words));
}
