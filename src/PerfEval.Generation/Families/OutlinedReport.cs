using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>
/// A report whose chapters follow an outline (大纲) of the phrases: one of [大纲.NAME.1], [大纲.NAME.2] and so on. A line of an outline is
/// 题, 行 or 右 (title, plain or right-aligned line) with a phrase; 章 (chapter) with a topic and a phrase; 节 (section) with a phrase;
/// 段 or 项 (paragraph, numbered paragraph) with phrases, “own:” for those of the project kind and “?40” behind one that comes in
/// forty of a hundred; 指标 (a paragraph for each indicator) with its level 1; 表 (table) with its name; 问题 or 建议 for those chapters.
/// </summary>
internal sealed class OutlinedReport(ReportFamily family, string outline) : IReportFamily
{
    public ReportFamily Family { get; } = family;

    public IEnumerable<DraftBlock> Compose(Voice voice)
    {
        var chapters = new Chapters(voice);
        var name = voice.Dice.Of([.. Phrasebook.Names.Where(n => n.StartsWith($"大纲.{outline}.", StringComparison.Ordinal))]);
        foreach (var line in Phrasebook.Of(name)) Follow(line.Split(' '), chapters);
        // “我局” tells nobody who writes: such reports are signed.
        if (!chapters.Blocks.SelectMany(b => b.AllSentences).Any(s => s.Text.Contains(voice.Facts.Unit, StringComparison.Ordinal))) chapters.Add(new Paragraph(voice.Say("落款")) { Right = true });
        return chapters.Blocks;
    }

    private static void Follow(string[] line, Chapters chapters)
    {
        var voice = chapters.Voice;
        switch (line[0])
        {
            case "题": chapters.Add(new Paragraph(voice.Say(line[1])) { Title = true, Level = 1 }); break;
            case "行": if (Sentences(line, voice) is [_, ..] words) chapters.Add(new Paragraph(words)); break;
            case "右": chapters.Add(new Paragraph(voice.Say(line[1])) { Right = true }); break;
            case "章": chapters.Chapter(line[1], line[2]); break;
            case "节": chapters.Section(line[1]); break;
            case "段": if (Sentences(line, voice) is [_, ..] body) chapters.Body([.. body]); break;
            case "项": if (Sentences(line, voice) is [_, ..] numbered) chapters.Numbered([.. numbered]); break;
            case "表": foreach (var block in ReportTables.Of(line[1], voice)) chapters.Add(block); break;
            case "指标": IndicatorParagraphs.Add(line[1], chapters); break;
            case "问题": ProblemChapters.Problems(chapters); break;
            case "建议": ProblemChapters.Suggestions(chapters); break;
            default: throw new FormatException($"大纲不识“{line[0]}”");
        }
    }

    private static List<Sentence> Sentences(string[] line, Voice voice) => [.. line.Skip(1).Select(item => One(item, voice)).OfType<Sentence>()];

    private static Sentence? One(string item, Voice voice)
    {
        if (item.Split('?') is [var name, var percent])
        {
            if (!voice.Dice.Chance(int.Parse(percent, System.Globalization.CultureInfo.InvariantCulture))) return null;
            item = name;
        }
        return item.StartsWith("own:", StringComparison.Ordinal) ? voice.SayOwn(item[4..]) : voice.SayIf(item);
    }
}
