using System.Text;
using PerfEval.Generation.Families;
using PerfEval.Generation.Gold;
using PerfEval.Generation.Writing;

namespace PerfEval.Generation;

/// <summary>Writes generated reports with their gold beside them into a folder.</summary>
public static class CorpusWriting
{
    private static readonly IReadOnlyList<IDraftWriter> Writers = [new TextWriting(), new WordWriting(), new SheetWriting()];

    /// <summary>Writes one report; returns the file's name.</summary>
    public static string Write(GeneratedReport report, string folder, GenerationPlan plan)
    {
        var dice = new Dice((ulong)plan.Seed, (ulong)report.Draft.Facts.Number, 3);
        var writer = dice.Of([.. Writers.Where(w => plan.Formats.Contains(w.Extension) && FamilyCatalog.Suits(report.Draft.Facts.Family, w.Extension))]);
        var file = $"{report.Name}.{writer.Extension}";
        File.WriteAllBytes(Path.Combine(folder, file), writer.Write(report.Draft, dice));
        File.WriteAllText(Path.Combine(folder, report.Name + ".expected.json"), GoldDocument.Write(file, report.Draft, report.Faults, report.Traps), new UTF8Encoding(false));
        return file;
    }
}
