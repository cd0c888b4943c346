using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>The funds block of the forms (项目资金): head, total row, rows by kind.</summary>
internal static class FundRows
{
    private static readonly string[] Kinds = ["当年财政拨款", "上年结转资金", "其他资金"];

    public static IEnumerable<Row> National(Voice voice)
    {
        var facts = voice.Facts;
        yield return new Row(new Cell($"{voice.Word("头.项目资金")}（{voice.Habits.TableUnit}）") { Rows = 5 }, new Cell(""),
            new Cell(voice.Word("头.年初预算数")), new Cell(voice.Word("头.全年预算数")), new Cell(voice.Word("头.全年执行数")),
            new Cell(voice.Word("头.分值")), new Cell(voice.Word("头.执行率")), new Cell(voice.Word("头.得分")));
        yield return new Row(new Cell(voice.Word("头.年度资金总额")),
            Money(voice, facts.Initial, "budget", Said.Initial), Money(voice, facts.Annual, "budget", Said.Annual), Money(voice, facts.Executed, "paid", Said.Executed),
            new Cell(Slots.Points(facts.ExecutionMax, Said.ExecutionMax)), new Cell(voice.Habits.Rate.Print(facts.ExecutionRate, Said.ExecutionRate)),
            new Cell(Slots.Points(facts.ExecutionScore, Said.ExecutionScore)));
        var zeros = voice.Dice.Chance(40);
        var rates = voice.Dice.Chance(55);
        for (var i = 0; i < Kinds.Length; i++)
        {
            var index = facts.FormRows.ToList().FindIndex(r => r.Name == Kinds[i]);
            yield return Part(voice, voice.Word("头." + Kinds[i]), facts.FormRows[index], index, zeros, rates);
        }
    }

    // A row without money has zeros or placeholders, by the habit of the typist.
    private static Row Part(Voice voice, string label, FundSource row, int index, bool zeros, bool rates)
    {
        var empty = row is { Annual: 0, Initial: 0 } && !zeros;
        Cell Column(decimal yuan, string column) => empty ? new Cell(voice.Habits.Placeholder) : Money(voice, yuan, "part", Said.FormRow(index, column));
        return new Row(new Cell(label), Column(row.Initial, "initial"), Column(row.Annual, "annual"), Column(row.Executed, "executed"),
            new Cell(voice.Habits.Placeholder),
            rates && row.Annual > 0 ? new Cell(voice.Habits.Rate.Print(row.Executed / row.Annual, Said.FormRow(index, "rate"))) : new Cell(voice.Habits.Placeholder),
            new Cell(voice.Habits.Placeholder));
    }

    private static Cell Money(Voice voice, decimal yuan, string role, string fact) => new(voice.Habits.Table.Print(yuan, role, fact));
}
