using System.Text;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Core.Masking;
using PerfEval.Ingestion.Publication;

namespace PerfEval.Cli.Publishing;

/// <summary>The folder that masked copies (脱敏件) are put into: the report, its data and the list of what was masked. No file is overwritten.</summary>
internal sealed class PublicFolder(string folder, AnalysisPipeline pipeline)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the copy of a report; answers its name in the folder and how many places were masked.</summary>
    public (string Name, int Masked) Put(string file, SourceDocument document)
    {
        Directory.CreateDirectory(folder);
        var copy = PublicCopy.Of(document);
        var data = PublicAnalysis.Of(pipeline.Analyze(document, file, ""), copy);
        var name = FreeName(data.Source.File);
        if (document.Format == Core.Documents.DocumentFormat.Text) Write(name + ".txt", Utf8.GetBytes(PublicTextFile.Of(copy.Document)));
        else Write(name + ".docx", PublicDocx.Write(copy.Document, data.Report.Title));
        Write(name + ".json", Utf8.GetBytes(AnalysisJson.Serialize(data) + "\n"));
        Write(name + ".清单.csv", [0xEF, 0xBB, 0xBF, .. Utf8.GetBytes("行,种类,脱敏后,理由\n" + string.Concat(copy.Data.Select(Line)))]);
        return (name, copy.Data.Count);
    }

    // Masked words and reasons hold neither quotes nor line breaks; a mask may begin like a formula.
    private static string Line(CopiedDatum datum) => $"{datum.Line},{PersonalDataNames.Of(datum.Datum.Kind)},\"'{datum.Datum.Masked.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"{datum.Datum.Reason.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n";

    // The same name may come from two folders.
    private string FreeName(string file)
    {
        var plain = string.Concat(Path.GetFileNameWithoutExtension(file).Select(c => c == '*' ? '×' : char.IsControl(c) || c is ':' or '"' or '?' or '<' or '>' or '|' ? ' ' : c)).Trim() + "（脱敏）";
        var name = plain;
        for (var i = 2; Directory.EnumerateFiles(folder, "*.json").Any(f => Path.GetFileName(f) == name + ".json"); i++) name = $"{plain}{i}";
        return name;
    }

    private void Write(string name, byte[] content)
    {
        using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew);
        file.Write(content);
    }
}
