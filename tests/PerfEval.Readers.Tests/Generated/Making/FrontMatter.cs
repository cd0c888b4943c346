namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>What stands before the first chapter of some reports: a cover (封面) of labelled lines, a table of contents (目录).</summary>
internal static class FrontMatter
{
    private static readonly string[] CoverLabels = ["项目名称", "项目单位", "主管部门", "评价类型", "评价方式", "评价机构", "联系人"];

    public static IEnumerable<MadePart> Of(Dice dice, Wording wording)
    {
        var cover = dice.Chance(35) ? Cover(dice, wording) : [];
        var contents = dice.Chance(20) ? Contents(dice) : [];
        List<MadePart> parts = [.. cover, .. contents];
        if (parts.Count > 0) parts.Add(new MadePart(MadeParagraph.Of(wording.Prose(2))) { PageBreakBefore = true });
        return parts;
    }

    private static IEnumerable<MadePart> Cover(Dice dice, Wording wording)
    {
        foreach (var label in CoverLabels.Take(dice.Between(3, CoverLabels.Length)))
        {
            var value = label switch { "项目名称" => "{项目}", "评价类型" => "项目实施过程评价□ 项目完成结果评价□", "评价方式" => "单位自评", "联系人" => "李某某", _ => "{单位}" };
            yield return Line(wording.Filled($"{label}：{value}"), "left");
        }
        yield return Line(wording.Filled("报告日期：{日期}"), "center");
    }

    // 一、项目基本情况……………3
    private static IEnumerable<MadePart> Contents(Dice dice)
    {
        yield return Line("目录", "center");
        var page = 1;
        for (var i = 0; i < dice.Between(4, 8); i++)
        {
            var runs = new[] { new MadeRun($"{Numerals.Write(i + 1, "chineseCounting")}、{Phrases.Headings[i]}"), new MadeRun("\t", RunDress.Leader), new MadeRun($"{page += dice.Between(0, 2)}") };
            yield return new MadePart(new MadeParagraph(runs) { Align = "left" });
        }
    }

    private static MadePart Line(string words, string align) => new(MadeParagraph.Of(words) with { Align = align });
}
