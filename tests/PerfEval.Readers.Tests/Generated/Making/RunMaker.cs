namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Cuts the words of a paragraph into runs and dresses some of them the ways that Word keeps words.</summary>
internal sealed class RunMaker(Dice dice, Wording wording)
{
    private static readonly RunDress[] Dresses =
        [RunDress.Bold, RunDress.Split, RunDress.Split, RunDress.Inserted, RunDress.AfterDeleted, RunDress.Controlled, RunDress.FieldResult, RunDress.Linked, RunDress.AfterHidden, RunDress.Commented];

    public IReadOnlyList<MadeRun> Of(string text, int dressedPercent)
    {
        if (text.Length < 6 || !dice.Chance(dressedPercent)) return [new MadeRun(text)];
        var from = dice.Below(text.Length - 4);
        var to = from + dice.Between(2, Math.Min(12, text.Length - from - 1));
        var dress = dice.One(Dresses);
        var aside = dress is RunDress.AfterDeleted or RunDress.AfterHidden or RunDress.Commented ? "已作废" + wording.Filled("{金额}") : "";
        MadeRun[] runs = [new(text[..from]), new(text[from..to], dress, aside), new(text[to..])];
        return [.. runs.Where(r => r.Text.Length > 0)];
    }

    /// <summary>A paragraph of the narrative, at times with a footnote, a text box, a tick box or a line break.</summary>
    public MadeParagraph Body()
    {
        List<MadeRun> runs = [.. Of(wording.Prose(), 35)];
        if (dice.Chance(4)) runs.Add(new MadeRun("", RunDress.Footnote, wording.Filled("数据来源于{单位}报送的{年}年决算，与{文号}一致。")));
        if (dice.Chance(6)) runs.AddRange([new MadeRun("\n", RunDress.LineBreak), new MadeRun(wording.Sentence())]);
        if (dice.Chance(4)) runs.AddRange([new MadeRun("是否公开："), new MadeRun("☑", RunDress.TickBox), new MadeRun("是 "), new MadeRun("□", RunDress.TickBox), new MadeRun("否")]);
        return new MadeParagraph(runs);
    }

    public MadeParagraph WithTextBox() =>
        new([new MadeRun(wording.Prose(2)), new MadeRun("", RunDress.TextBox, wording.Filled("填报提示：{指标}应当附佐证材料，金额单位为万元，{数}份归档。"))]);
}
