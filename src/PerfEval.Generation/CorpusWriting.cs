using System.Text;
using PerfEval.Generation.Families;
using PerfEval.Generation.Gold;
using PerfEval.Generation.Writing;

namespace PerfEval.Generation;

/// <summary>Writes generated reports with their gold beside them into a folder; PDFs are printed all together by <see cref="Finish"/>.</summary>
public sealed class CorpusWriting(GenerationPlan plan, string folder)
{
    private static readonly IReadOnlyList<IDraftWriter> Writers = [new TextWriting(), new WordWriting(), new SheetWriting()];
    private readonly List<(string Name, byte[] Document)> _toPrint = [];

    /// <summary>Whether LibreOffice is there to print PDFs.</summary>
    public static bool PrintsPdf => PdfPrinting.Available;

    /// <summary>Writes one report in one of the formats that suit it; returns the file's name.</summary>
    public string Write(GeneratedReport report)
    {
        var family = report.Draft.Facts.Family;
        var dice = new Dice((ulong)plan.Seed, (ulong)report.Draft.Facts.Number, 3);
        var format = dice.Of([.. plan.Formats.Where(f => FamilyCatalog.Suits(family, f))]);
        var content = Writers.First(w => w.Extension == (format == "pdf" ? "docx" : format)).Write(report.Draft, dice);
        var file = $"{report.Name}.{format}";
        if (format == "pdf") _toPrint.Add((report.Name, content));
        else File.WriteAllBytes(Path.Combine(folder, file), content);
        File.WriteAllText(GoldPath(report.Name), GoldDocument.Write(file, report.Draft, report.Faults, report.Traps), new UTF8Encoding(false));
        return file;
    }

    /// <summary>Prints the PDFs; returns how many could not be printed and were left out with their gold.</summary>
    public int Finish()
    {
        var missing = PdfPrinting.Print(_toPrint, folder);
        foreach (var name in missing) File.Delete(GoldPath(name));
        _toPrint.Clear();
        return missing.Count;
    }

    private string GoldPath(string name) => Path.Combine(folder, name + ".expected.json");
}
