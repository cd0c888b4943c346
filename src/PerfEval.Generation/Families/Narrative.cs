using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>A narrative report on one project (叙述式自评报告).</summary>
internal sealed class Narrative(ReportFamily family) : IReportFamily
{
    public ReportFamily Family { get; } = family;

    public IEnumerable<DraftBlock> Compose(Voice voice)
    {
        var chapters = new Chapters(voice);
        chapters.Add(new Paragraph(voice.Say("题.叙述")) { Title = true, Level = 1 });
        if (voice.Dice.Chance(60)) chapters.Add(new Paragraph(voice.Say("称谓")));
        chapters.Body(voice.Say("引言"));
        chapters.Chapter(Topics.Overview, "章.概况");
        chapters.Section("节.概况");
        chapters.Body(voice.SayOwn("概况"), voice.Say("概况.内容"));
        chapters.Section("节.目标");
        chapters.Body(voice.Say("目标"));
        chapters.Chapter(Topics.Funds, "章.资金");
        chapters.Section("节.资金到位");
        chapters.Body(voice.Say("资金.安排"), voice.Say("资金.到位"));
        chapters.Section("节.资金使用");
        chapters.Body(voice.Say("资金.支出"), voice.Say("资金.执行"));
        chapters.Section("节.资金管理");
        chapters.Body(voice.Say("资金.管理"), voice.Say("资金.否认"));
        chapters.Chapter(Topics.Management, "章.组织");
        chapters.Body(voice.Say("组织"), voice.Say("采购"));
        chapters.Body(voice.SayOwn("管理"), voice.Say("进度"));
        chapters.Chapter(Topics.Results, "章.绩效");
        chapters.Section("节.产出");
        chapters.Body(voice.Say("产出"));
        chapters.Section("节.效益");
        chapters.Body(voice.SayOwn("成效"), voice.Say("满意"));
        chapters.Chapter(Topics.Conclusion, "章.结论");
        chapters.Body(voice.Say("结论"));
        ProblemChapters.Problems(chapters);
        ProblemChapters.Suggestions(chapters);
        chapters.Add(new Paragraph(new Sentence(voice.Facts.Unit)) { Right = true });
        chapters.Add(new Paragraph(voice.Speak("{报告日}")) { Right = true });
        return chapters.Blocks;
    }
}
